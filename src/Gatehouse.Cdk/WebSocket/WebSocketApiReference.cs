using System.Runtime.CompilerServices;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>A WebSocket API as other constructs use it: its addresses, stages, metrics and grants.</summary>
/// <remarks>
/// Either a <see cref="WebSocketGateway"/> of this app, or, by <see cref="WebSocketGateway.FromId"/>, one that was deployed by another app. The
/// routes of the latter cannot be changed from here: its deployment would not hold them.
/// </remarks>
public partial class WebSocketApiReference : ApiReference
{
    private protected WebSocketApiReference(Construct scope, string id)
        : base(scope, id)
    {
    }

    internal WebSocketApiReference(Construct scope, string id, string apiId)
        : base(scope, id) => ApiId = apiId;

    private protected override string Scheme => "wss";

    /// <summary>The address of a stage, such as <c>wss://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod</c>.</summary>
    /// <param name="stage">The name of the stage.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public string Url(string stage, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => $"{RootUrl}/{StageName(stage, file, line)}";

    /// <summary>The address to which backends post messages for connections, <c>https://.../{stage}</c>.</summary>
    /// <param name="stage">The name of the stage.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public string ManagementUrl(string stage, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        string.Concat("https", Url(stage, file, line).AsSpan(Scheme.Length));

    /// <summary>The ARN by which policies name the handshake and messages.</summary>
    /// <param name="route">The route key, or <c>*</c>.</param>
    /// <param name="stage">The name of the stage, or <c>*</c>.</param>
    public string ArnForExecuteApi(string route = "*", string stage = "*") => ApiArn(stage, route);

    /// <summary>Lets someone connect to routes that are protected by IAM.</summary>
    /// <param name="grantee">Who may connect.</param>
    /// <param name="stage">The name of the stage, or <c>*</c>.</param>
    /// <param name="route">The route key, or <c>*</c>.</param>
    public Grant GrantInvoke(IGrantable grantee, string stage = "*", string route = "*") =>
        Allow(grantee, "execute-api:Invoke", ArnForExecuteApi(route, stage));

    /// <summary>Lets someone post messages to connections, ask about them and close them.</summary>
    /// <param name="grantee">Who may.</param>
    /// <param name="stage">The name of the stage, or <c>*</c>.</param>
    public Grant GrantManageConnections(IGrantable grantee, string stage = "*") =>
        Allow(grantee, "execute-api:ManageConnections", ApiArn(stage, "*/@connections/*"));
}
