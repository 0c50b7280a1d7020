using System.Runtime.CompilerServices;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>An HTTP API as other constructs use it: its addresses, stages, metrics and grants.</summary>
/// <remarks>
/// Either an <see cref="HttpGateway"/> of this app, or, by <see cref="HttpGateway.FromId"/>, one that was deployed by another app. The routes
/// of the latter cannot be changed from here, since the template that defines an API holds all of it.
/// </remarks>
public partial class HttpApiReference : ApiReference
{
    private const string DefaultStage = "$default";

    private protected HttpApiReference(Construct scope, string id)
        : base(scope, id)
    {
    }

    internal HttpApiReference(Construct scope, string id, string apiId)
        : base(scope, id) => ApiId = apiId;

    private protected override string Scheme => "https";

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
