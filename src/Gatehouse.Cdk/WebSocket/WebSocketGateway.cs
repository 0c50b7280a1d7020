using System.Runtime.CompilerServices;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>A WebSocket API in a stack.</summary>
/// <remarks>
/// Functions and other resources that routes name may be of other stacks: the API's stack imports them and holds the permissions, so that
/// it is deployed after theirs. See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api.html.
/// </remarks>
public sealed class WebSocketGateway : WebSocketApiReference
{
    private readonly GatewayWriting<WebSocketApi> _writing;

    static WebSocketGateway() => GatewayKinds.WebSocket.WarmUp();

    /// <summary>Adds a WebSocket API to a stack.</summary>
    /// <param name="scope">The stack, or a construct in it.</param>
    /// <param name="id">The id, unique in the scope. Logical ids derive from it.</param>
    /// <param name="api">The definition; routes may be added until the app is synthesised.</param>
    public WebSocketGateway(Construct scope, string id, WebSocketApi api)
        : base(scope, id)
    {
        _writing = new(this, Owner, api, GatewayKinds.WebSocket);
        ApiId = _writing.ApiId;
    }

    /// <summary>The definition as it stands now.</summary>
    public WebSocketApi Api => _writing.Api;

    /// <summary>An API that another app has deployed, in the account and region of the stack.</summary>
    /// <param name="scope">The stack, or a construct in it.</param>
    /// <param name="id">The id, unique in the scope.</param>
    /// <param name="apiId">The id of the API, such as <c>a1b2c3d4e5</c>, or a token for it.</param>
    public static WebSocketApiReference FromId(Construct scope, string id, string apiId) => new(scope, id, apiId);

    /// <summary>Adds routes; other classes, constructs and stacks contribute to the API by it.</summary>
    /// <param name="routes">The routes.</param>
    public void Add(params ValueList<WebSocketRoute> routes) =>
        _writing.Configure(api => api with { Routes = api.Routes.AddRange(routes) }, routes is [var first, ..] ? first.Origin : default);

    /// <summary>Changes the definition, until the app is synthesised.</summary>
    /// <param name="change">Gives the changed definition: <c>api =&gt; api with { ... }</c>.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public void Configure(Func<WebSocketApi, WebSocketApi> change, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _writing.Configure(change, file, line);

    private protected override string StageName(string stage, string file, int line) => _writing.StageName(stage, file, line);
}
