using System.Text;

namespace Gatehouse.Local.Tests.Rest.Fuzzing;

/// <summary>Writes random requests: mostly such as clients send, with hostile pieces among them.</summary>
internal sealed class RequestGenerator(int seed)
{
    private static readonly string[] Methods = ["GET", "GET", "GET", "POST", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "PROPFIND", "get"];
    private static readonly string[] Paths =
    [
        "/dev/mock", "/dev/mock/1", "/dev/proxy/1", "/dev/custom", "/dev/valid", "/dev/token", "/dev/request", "/dev/iam", "/dev/keyed", "/dev/cached", "/dev/http/1", "/dev/sqs",
        "/dev/files/a/b/c", "/prod/mock", "/none/mock", "/dev", "/", "",
    ];

    private static readonly string[] Pieces =
    [
        "/", "//", "%", "%2", "%2F", "%00", "%FF", "%C3%A9", "%u0041", "+", "?", "&", "=", "==", ";", "a", "1", "..", "/../", ".", "{id}", "{proxy+}", "$", "${x}", "$input", "#set($x=1)",
        "\"", "'", "\\", "<b>", "é", "☕", "\ud800", "\u0000", "\u0001", "\t", "\r\n", "[", "]", "*", "|", "~", "@", "null", "true", "9999999999999999999", "-1", "1e400",
    ];

    private static readonly string[] Headers =
    [
        "Accept", "Accept-Encoding", "Authorization", "Cache-Control", "Content-Encoding", "Content-Length", "Content-Type", "Cookie", "Host", "Origin", "Access-Control-Request-Method", "User-Agent",
        "X-API-Key", "X-Amz-Date", "X-Amz-Security-Token", "X-Amzn-Trace-Id", "X-Forwarded-For", "X-HTTP-Method-Override", "X-Id", "x-id", "Transfer-Encoding", "Expect", "Via", "Range",
    ];

    private static readonly string[] Values =
    [
        "", " ", "application/json", "application/json; charset=utf-8", "application/xml", "image/png", "text/*", "*/*", ";", "gzip", "deflate", "br", "gzip;q=0", "max-age=0", "no-cache", "Bearer t", "allow", "deny",
        "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=AKID/20250101/us-east-1/execute-api/aws4_request, SignedHeaders=host, Signature=00", "Root=1-2-3", "Root=;;", "10.0.0.1, , x", "DELETE", "20250101T000000Z", "key-0123456789abcdefghij",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!",
    ];

    private static readonly string[] Bodies =
    [
        "", "{}", "[]", "null", "1", "\"", "{\"name\":\"bob\"}", "{\"name\":\"\"}", "{\"name\":{\"a\":[1,2,{\"b\":null}]}}", "{\"name\":\"bob\",\"name\":1}", "{\"name\":", "{\"a\":1e999}", "<xml/>", "a=1&b=2",
        "{\"$\":\"#foreach\"}", "\ufeff{}", "{\"name\":\"\\ud800\"}", "{\"name\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"}",
    ];

    private readonly Random _random = new(seed);

    public GatewayRequest Next()
    {
        var headers = new GatewayHeaders();
        for (var count = _random.Next(7); count > 0; count--)
        {
            headers.Add(Pick(Headers), Maybe(70) ? Pick(Values) : Noise());
        }

        return new()
        {
            Method = Pick(Methods),
            Path = Maybe(90) ? Pick(Paths) + (Maybe(50) ? "" : Noise()) : "/" + Noise(),
            Query = Maybe(40) ? "" : Noise(),
            Headers = headers,
            Body = Body(),
            SourceIp = Maybe(95) ? "127.0.0.1" : Pick(["::1", "94.234.83.13", "10.0.0.1"]),
            DomainName = "abc123.execute-api.us-east-1.amazonaws.com",
        };
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    private bool Maybe(int percent) => _random.Next(100) < percent;

    private string Noise()
    {
        var text = new StringBuilder();
        for (var count = _random.Next(12); count > 0; count--)
        {
            text.Append(Pick(Pieces));
        }

        return text.ToString();
    }

    private byte[] Body()
    {
        switch (_random.Next(20))
        {
            case 0:
                var bytes = new byte[_random.Next(64)];
                _random.NextBytes(bytes);
                return bytes;
            case 1:
                return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Pick(["[", "{\"a\":", "\\", "1,"]), _random.Next(5_000))));
            case < 6:
                return Encoding.UTF8.GetBytes(Noise());
            default:
                return Encoding.UTF8.GetBytes(Pick(Bodies));
        }
    }
}
