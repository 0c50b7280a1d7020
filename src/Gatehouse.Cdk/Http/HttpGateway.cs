using System.Runtime.CompilerServices;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>An HTTP API in a stack.</summary>
/// <remarks>
/// One resource whatever the number of routes, with its stages and permissions.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html.
/// </remarks>
public sealed partial class HttpGateway : Gateway<HttpApi>
{
    private const string DefaultStage = "$default";

    /// <summary>Adds an HTTP API to a stack.</summary>
    /// <param name="scope">The stack, or a construct in it.</param>
    /// <param name="id">The id, unique in the scope. Logical ids derive from it.</param>
    /// <param name="api">The definition; routes may be added until the app is synthesised.</param>
    public HttpGateway(Construct scope, string id, HttpApi api)
        : base(scope, id, api, "AWS::ApiGatewayV2::Api", "AWS::ApiGatewayV2::Stage")
    {
    }

    private protected override string Scheme => "https";

    /// <summary>Adds routes; other classes and constructs contribute to the API by it.</summary>
    /// <param name="routes">The routes.</param>
    public void Add(params ValueList<HttpRoute> routes) => Configure(api => api with { Routes = api.Routes.AddRange(routes) });

    /// <summary>The address of a stage; that of <c>$default</c> has no segment for the stage.</summary>
    /// <param name="stage">The name of the stage.</param>
    /// <param name="path">A path that is added, beginning with <c>/</c>.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public string Url(string stage = DefaultStage, string path = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var name = StageName(stage, file, line);
        return stage == DefaultStage ? RootUrl + path : $"{RootUrl}/{name}{path}";
    }

    /// <summary>The ARN by which policies name calls of the API.</summary>
    /// <param name="method">The HTTP method, or <c>*</c>.</param>
    /// <param name="path">The path, in which <c>*</c> stands for any text.</param>
    /// <param name="stage">The name of the stage, or <c>*</c>.</param>
    public string ArnForExecuteApi(string method = "*", string path = "/*", string stage = "*") =>
        ApiArn(stage, $"{(method == "ANY" ? "*" : method)}/{path.TrimStart('/')}");

    /// <summary>Lets someone call routes that are protected by IAM.</summary>
    /// <remarks>
    /// A function that the API itself calls cannot be allowed by its own role this way: role and API would wait for each other.
    /// </remarks>
    /// <param name="grantee">Who may call.</param>
    /// <param name="stage">The name of the stage, or <c>*</c>.</param>
    /// <param name="method">The HTTP method, or <c>*</c>.</param>
    /// <param name="path">The path, in which <c>*</c> stands for any text.</param>
    public Grant GrantInvoke(IGrantable grantee, string stage = "*", string method = "*", string path = "/*") =>
        Allow(grantee, "execute-api:Invoke", ArnForExecuteApi(method, path, stage));

    private protected override TemplateText Name(HttpApi api) => api.Name;

    private protected override IEnumerable<string> StageNames(HttpApi api) => api.Stages.Select(stage => stage.Name);

    private protected override WrittenApi Write(HttpApi api, WriterOptions options) => HttpApiWriter.Write(api, options);
}
