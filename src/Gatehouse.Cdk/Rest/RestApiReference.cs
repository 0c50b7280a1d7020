using System.Runtime.CompilerServices;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>A REST API as other constructs use it: its addresses, stages, metrics and grants.</summary>
/// <remarks>
/// Either a <see cref="RestGateway"/> of this app, or, by <see cref="RestGateway.FromId"/>, one that was deployed by another app. The routes
/// of the latter cannot be changed from here, since the template that defines an API holds all of it.
/// </remarks>
public partial class RestApiReference : ApiReference
{
    private readonly string? _name;

    private protected RestApiReference(Construct scope, string id)
        : base(scope, id)
    {
    }

    internal RestApiReference(Construct scope, string id, string apiId, string name, string? rootResourceId)
        : base(scope, id)
    {
        ApiId = apiId;
        RootResourceId = rootResourceId;
        _name = name;
    }

    private protected override string Scheme => "https";

    private protected virtual string? RootResourceId { get; }

    /// <summary>The name by which CloudWatch knows the API.</summary>
    private protected virtual string MetricsName => _name!;

    /// <summary>The address of a stage, such as <c>https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/dev</c>.</summary>
    /// <param name="stage">The name of the stage.</param>
    /// <param name="path">A path that is added, beginning with <c>/</c>.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public string Url(string stage, string path = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        $"{RootUrl}/{StageName(stage, file, line)}{path}";

    /// <summary>The ARN by which policies name calls of the API.</summary>
    /// <param name="method">The HTTP method, or <c>*</c>.</param>
    /// <param name="path">The path, in which <c>*</c> and variables such as <c>{id}</c> stand for any text.</param>
    /// <param name="stage">The name of the stage, or <c>*</c>.</param>
    public string ArnForExecuteApi(string method = "*", string path = "/*", string stage = "*") => RouteArn(method, path, stage);

    /// <summary>Lets someone call routes that are protected by IAM.</summary>
    /// <remarks>
    /// A function that the API itself calls has to be named for it (<see cref="FunctionTargets.AsNamedTarget"/>): else its role and the API would
    /// wait for each other.
    /// </remarks>
    /// <param name="grantee">Who may call.</param>
    /// <param name="stage">The name of the stage, or <c>*</c>.</param>
    /// <param name="method">The HTTP method, or <c>*</c>.</param>
    /// <param name="path">The path, in which <c>*</c> and variables such as <c>{id}</c> stand for any text.</param>
    public Grant GrantInvoke(IGrantable grantee, string stage = "*", string method = "*", string path = "/*") =>
        Allow(grantee, "execute-api:Invoke", ArnForExecuteApi(method, path, stage));
}
