using System.Text;

namespace Gatehouse.EndToEnd.Hostile;

/// <summary>Makes requests that are right in most places and wrong in some.</summary>
internal sealed class RandomRequests(Random random, string rest, string http, string socket)
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "HEAD", "OPTIONS", "DELETE", "PATCH", "get", "G(T", ""];

    private static readonly string[] Pieces =
    [
        "/", "mock", "echo", "vtl", "..", ".", "%2F", "%", "%00", "%zz", "%c3%a4", "\u00e4", "a b", "{proxy+}", "$default", "@connections", "%40connections",
        "?", "&", "=", "a", "name", "fail=1", "[", "]", "\\", "\"", "'", "<", ";", ":", "#", "+", "*", "~",
    ];

    private static readonly string[] Names =
    [
        "Accept", "Accept-Encoding", "Authorization", "Content-Encoding", "Content-Type", "Cookie", "Expect", "Origin", "Connection", "Upgrade", "X-Amz-Date",
        "X-Forwarded-For", "x-api-key", "Transfer-Encoding", "Content-Length", "Sec-WebSocket-Key", "Sec-WebSocket-Version", "Range", "If-None-Match", "Host", "Bad Name", "\u00e4",
    ];

    private static readonly string[] Values =
    [
        "", "application/json", "text/plain; charset=utf-8", "multipart/form-data", "gzip", "chunked", "close", "keep-alive", "Upgrade", "websocket", "100-continue", "0", "-1", "5",
        "99999999999", "AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request, SignedHeaders=host, Signature=0", "Bearer a.b.c", "13", "\u00ff\u00fe", "a\tb", "a=b; c", "*", "null", "127.0.0.1, ::1",
    ];

    private static readonly string[] Bodies = ["", "{}", "{\"a\":", "[1,2", "null", "\u0000\u0001\u0002", "{\"action\":\"x\"}", "5\r\nabcde\r\n0\r\n\r\n", "zz\r\n", "a=b&c=d", "<a/>"];

    public byte[] Next()
    {
        var text = new StringBuilder();
        text.Append(Pick(Methods)).Append(' ').Append(Target()).Append(random.Next(20) == 0 ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n").Append("Host: localhost\r\n");
        for (var header = random.Next(5); header > 0; header--)
        {
            text.Append(Pick(Names)).Append(": ").Append(Pick(Values)).Append("\r\n");
        }

        var body = Pick(Bodies);
        if (random.Next(4) > 0)
        {
            text.Append("Content-Length: ").Append(body.Length).Append("\r\n");
        }

        var bytes = Encoding.Latin1.GetBytes(text.Append("\r\n").Append(body).ToString());
        Damage(bytes);
        return random.Next(30) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }

    private string Target()
    {
        var target = new StringBuilder(Pick([rest, rest, http, http, socket, "", "/_aws/execute-api", "/_gatehouse/apis"]));
        for (var piece = random.Next(8); piece > 0; piece--)
        {
            target.Append(random.Next(2) == 0 ? "/" : "").Append(Pick(Pieces));
        }

        return target.Length == 0 ? "/" : target.ToString();
    }

    /// <summary>Changes a few bytes of some requests.</summary>
    private void Damage(byte[] bytes)
    {
        if (random.Next(3) > 0)
        {
            return;
        }

        for (var change = random.Next(1, 4); change > 0; change--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }
    }

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
