using System.Runtime.CompilerServices;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>A WebSocket API in a stack.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api.html.</remarks>
public sealed partial class WebSocketGateway : Gateway<WebSocketApi>
{
    /// <summary>Adds a WebSocket API to a stack.</summary>
    /// <param name="scope">The stack, or a construct in it.</param>
    /// <param name="id">The id, unique in the scope. Logical ids derive from it.</param>
    /// <param name="api">The definition; routes may be added until the app is synthesised.</param>
    public WebSocketGateway(Construct scope, string id, WebSocketApi api)
        : base(scope, id, api, "AWS::ApiGatewayV2::Api", "AWS::ApiGatewayV2::Stage")
    {
    }

    private protected override string Scheme => "wss";

    /// <summary>Adds routes; other classes and constructs contribute to the API by it.</summary>
    /// <param name="routes">The routes.</param>
    public void Add(params ValueList<WebSocketRoute> routes) => Configure(api => api with { Routes = api.Routes.AddRange(routes) });

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

    private protected override TemplateText Name(WebSocketApi api) => api.Name;

    private protected override IEnumerable<string> StageNames(WebSocketApi api) => api.Stages.Select(stage => stage.Name);

    private protected override WrittenApi Write(WebSocketApi api, WriterOptions options) => WebSocketApiWriter.Write(api, options);
}
