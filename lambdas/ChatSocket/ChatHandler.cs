using System.Text.Json;

namespace ChatSocket;

/// <summary>A chat room: who is connected gets what anyone else sends. One function serves all routes of the API.</summary>
public sealed class ChatHandler(ConnectionFolder room, ConnectionClient connections)
{
    public async Task<APIGatewayProxyResponse> HandleAsync(APIGatewayProxyRequest request)
    {
        var context = request.RequestContext ?? throw new ArgumentException("This is not an event of a WebSocket API.", nameof(request));
        switch (context.RouteKey)
        {
            case "$connect":
                room.Add(context);
                break;
            case "$disconnect":
                room.Remove(context, context.ConnectionId!);
                break;
            default:
                if (TextOf(request.Body) is not { } text) return new APIGatewayProxyResponse { StatusCode = 400 };
                await SendToOthersAsync(context, text);
                break;
        }
        return new APIGatewayProxyResponse { StatusCode = 200 };
    }

    private async Task SendToOthersAsync(APIGatewayProxyRequest.ProxyRequestContext context, string text)
    {
        foreach (var other in room.List(context).Where(id => id != context.ConnectionId))
        {
            // A client may have vanished without $disconnect having run yet.
            if (!await connections.PostAsync(context, other, text)) room.Remove(context, other);
        }
    }

    /// <summary>The member <c>text</c> of <c>{"action":"send","text":"hi"}</c>.</summary>
    private static string? TextOf(string? body)
    {
        try
        {
            using var message = JsonDocument.Parse(body ?? "");
            return message.RootElement.TryGetProperty("text", out var text) ? text.GetString() : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
