using System.Runtime.CompilerServices;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>A REST API in a stack.</summary>
/// <remarks>
/// One resource whatever the number of routes, with its deployment, stages and permissions. Whatever the deployment holds changes its
/// logical id, so that a change is always served; overrides of its resource do not, which is warned of. Functions and other resources that routes name may be of other stacks: the API's stack
/// imports them and holds the permissions, so that it is deployed after theirs.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-rest-api.html.
/// </remarks>
public sealed partial class RestGateway : RestApiReference
{
    private readonly GatewayWriting<RestApi> _writing;

    static RestGateway() => GatewayKinds.Rest.WarmUp();

    /// <summary>Adds a REST API to a stack.</summary>
    /// <param name="scope">The stack, or a construct in it.</param>
    /// <param name="id">The id, unique in the scope. Logical ids derive from it.</param>
    /// <param name="api">The definition; routes may be added until the app is synthesised.</param>
    public RestGateway(Construct scope, string id, RestApi api)
        : base(scope, id)
    {
        _writing = new(this, Owner, api, GatewayKinds.Rest);
        ApiId = _writing.ApiId;
    }

    /// <summary>The definition as it stands now.</summary>
    public RestApi Api => _writing.Api;

    private protected override string? RootResourceId => _writing.Attribute("RootResourceId");

    private protected override string MetricsName => CdkText.Of(Api.Name);

    /// <summary>An API that another app has deployed, in the account and region of the stack.</summary>
    /// <param name="scope">The stack, or a construct in it.</param>
    /// <param name="id">The id, unique in the scope.</param>
    /// <param name="apiId">The id of the API, such as <c>a1b2c3d4e5</c>, or a token for it.</param>
    /// <param name="name">The name of the API, by which CloudWatch knows its metrics.</param>
    /// <param name="rootResourceId">The id of the API's root resource; null where no other construct of the CDK asks for it.</param>
    public static RestApiReference FromId(Construct scope, string id, string apiId, string name, string? rootResourceId = null) =>
        new(scope, id, apiId, name, rootResourceId);

    /// <summary>Adds routes; other classes, constructs and stacks contribute to the API by it.</summary>
    /// <param name="routes">The routes.</param>
    public void Add(params ValueList<RestRoute> routes) =>
        _writing.Configure(api => api with { Routes = api.Routes.AddRange(routes) }, routes is [var first, ..] ? first.Origin : default);

    /// <summary>Changes the definition, until the app is synthesised.</summary>
    /// <param name="change">Gives the changed definition: <c>api =&gt; api with { ... }</c>.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public void Configure(Func<RestApi, RestApi> change, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _writing.Configure(change, file, line);

    private protected override string StageName(string stage, string file, int line) => _writing.StageName(stage, file, line);
}
