using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatehouse.Local.WebSockets;

/// <summary>The management API of connections.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html.</remarks>
internal static class ManagementApi
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers a call.</summary>
    public static async ValueTask<GatewayAnswer> AnswerAsync(WebSocketGatewayOptions options, GatewayRequest request, ConnectionPath path, CancellationToken cancellation)
    {
        var answer = await AnswerAsync(options.Connections, options.ApiId, request, path, cancellation).ConfigureAwait(false);
        answer.Headers.Add("x-amzn-RequestId", options.Ids.Uuid());
        answer.Headers.Add("x-amz-apigw-id", options.Ids.Extended());
        return answer;
    }

    private static async ValueTask<GatewayAnswer> AnswerAsync(
        ConnectionTable connections, string apiId, GatewayRequest request, ConnectionPath path, CancellationToken cancellation)
    {
        if (request.Method is not ("POST" or "GET" or "DELETE"))
        {
            return Error(403, "MissingAuthenticationTokenException", "Missing Authentication Token");
        }

        if (!IsWellFormed(path.ConnectionId))
        {
            return Error(400, "BadRequestException", $"Invalid connectionId: {path.ConnectionId}");
        }

        if (request.Body.Length > WebSocketLimits.Message)
        {
            return Error(413, "PayloadTooLargeException", "Payload too large");
        }

        var connection = connections.Find(path.ConnectionId);
        if (connection is null || !string.Equals(connection.ApiId, apiId, StringComparison.OrdinalIgnoreCase) || connection.Stage != path.Stage)
        {
            return Gone();
        }

        return request.Method switch
        {
            "POST" => await connection.TrySendAsync(request.Body, cancellation).ConfigureAwait(false) ? new() : Gone(),
            "DELETE" => await connection.CloseAsync(Closure.Deleted).ConfigureAwait(false) ? new() { Status = 204 } : Gone(),
            _ => Describe(connection),
        };
    }

    private static GatewayAnswer Describe(Connection connection)
    {
        var answer = new GatewayAnswer
        {
            Body = JsonSerializer.SerializeToUtf8Bytes(
                new
                {
                    connectedAt = Iso(connection.ConnectedAt),
                    identity = new { sourceIp = connection.Handshake.SourceIp, userAgent = connection.Handshake.Headers.First("User-Agent") ?? "" },
                    lastActiveAt = Iso(connection.LastActiveAt),
                },
                Json),
        };
        answer.Headers.Add("Content-Type", "application/json");
        return answer;
    }

    private static GatewayAnswer Gone()
    {
        var answer = new GatewayAnswer { Status = 410 };
        answer.Headers.Add("x-amzn-ErrorType", "GoneException");
        return answer;
    }

    private static GatewayAnswer Error(int status, string type, string message)
    {
        var answer = new GatewayAnswer { Status = status, Body = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { message }, Json)) };
        answer.Headers.Add("Content-Type", "application/json");
        answer.Headers.Add("x-amzn-ErrorType", type);
        return answer;
    }

    private static string Iso(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    // Ids are eleven bytes in base64, in either alphabet.
    private static bool IsWellFormed(string id) =>
        id.Length == 16 && id[^1] == '=' && !id.AsSpan(0, 15).ContainsAnyExcept(Alphabet);

    private static readonly System.Buffers.SearchValues<char> Alphabet =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");
}
