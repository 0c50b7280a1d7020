using Gatehouse;

namespace Infra.Chat;

/// <summary>The WebSocket API of the tutorial, as a value: what one client sends, the others receive.</summary>
public static class ChatApi
{
    /// <summary>The definition, for functions of whatever kind.</summary>
    /// <param name="chat">Knows who is connected, and posts messages to them.</param>
    public static WebSocketApi Definition(FunctionTarget chat) => new("chat")
    {
        RouteSelectionExpression = "$request.body.action",
        Stages = [new WebSocketStage("prod")],
        Routes =
        [
            WebSocketRoute.Connect(Lambda.Proxy(chat)),
            WebSocketRoute.Disconnect(Lambda.Proxy(chat)),
            WebSocketRoute.On("send", Lambda.Proxy(chat)),
            WebSocketRoute.Default(Lambda.Proxy(chat)),
        ],
    };
}
