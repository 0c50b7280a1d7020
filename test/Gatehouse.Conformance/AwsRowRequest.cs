using System.Text;
using System.Text.Json;
using Gatehouse.Local;

namespace Gatehouse.Conformance;

/// <summary>Reads the request of a row.</summary>
internal static class AwsRowRequest
{
    /// <summary>The request, with the headers that the recording client sent by itself.</summary>
    public static GatewayRequest Read(JsonElement row, string domainName)
    {
        var request = row.GetProperty("request");
        var target = request.GetProperty("path").GetString()!.Split('#')[0].Split('?', 2);
        var headers = new GatewayHeaders { { "Host", domainName } };
        foreach (var line in AwsRestDefinition.Members(request, "headers"))
        {
            foreach (var value in line.Value.ValueKind == JsonValueKind.Array ? line.Value.EnumerateArray().ToArray() : [line.Value])
            {
                headers.Add(line.Name, value.ToString());
            }
        }

        var body = Body(request);
        if (row.GetProperty("id").GetString()!.StartsWith("ls-", StringComparison.Ordinal))
        {
            AddMissing(headers, "User-Agent", "python-requests/2.32.3");
            AddMissing(headers, "Accept-Encoding", "gzip, deflate");
            AddMissing(headers, "Accept", "*/*");
            AddMissing(headers, "Connection", "keep-alive");
        }

        if (body.Length > 0)
        {
            AddMissing(headers, "Content-Length", body.Length.ToString());
        }

        return new()
        {
            Method = request.GetProperty("method").GetString()!,
            Path = target[0],
            Query = target.Length > 1 ? target[1] : "",
            Headers = headers,
            Body = body,
            DomainName = domainName,
        };
    }

    private static void AddMissing(GatewayHeaders headers, string name, string value)
    {
        if (!headers.Contains(name))
        {
            headers.Add(name, value);
        }
    }

    private static byte[] Body(JsonElement request) =>
        request.TryGetProperty("body_base64", out var bytes) && bytes.ValueKind == JsonValueKind.String ? bytes.GetBytesFromBase64()
        : request.TryGetProperty("body", out var text) && text.ValueKind == JsonValueKind.String ? Encoding.UTF8.GetBytes(text.GetString()!)
        : [];
}
