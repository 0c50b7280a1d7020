using System.Text;

namespace Gatehouse.Local.WebSockets;

/// <summary>The messages that the gateway itself sends to clients.</summary>
internal static class GatewayFrame
{
    public const string Forbidden = "Forbidden";
    public const string InternalServerError = "Internal server error";
    public const string LimitExceeded = "Limit Exceeded";
    public const string TooManyRequests = "Too Many Requests";

    /// <summary>The frame of a failed message.</summary>
    public static ReadOnlyMemory<byte> Of(string message, SocketCall call) => Encoding.UTF8.GetBytes(Text(message, call.ConnectionId, call.RequestId));

    /// <summary>A refused handshake.</summary>
    public static GatewayAnswer Refusal(int status, string message, SocketCall call)
    {
        var answer = new GatewayAnswer { Status = status, Body = Encoding.UTF8.GetBytes(Text(message, call.ConnectionId, call.RequestId)) };
        answer.Headers.Add("Content-Type", "application/json");
        answer.Headers.Add("x-amzn-RequestId", call.Options.Ids.Uuid());
        answer.Headers.Add("x-amz-apigw-id", call.RequestId);
        return answer;
    }

    private static string Text(string message, string connectionId, string requestId) =>
        $$"""{"message": "{{message}}", "connectionId":"{{connectionId}}", "requestId":"{{requestId}}"}""";
}
