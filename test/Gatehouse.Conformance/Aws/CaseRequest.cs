using System.Text;
using System.Text.Json;
using Gatehouse.Local;

namespace Gatehouse.Conformance.Aws;

/// <summary>Reads the request of a case.</summary>
internal static class CaseRequest
{
    /// <summary>The request as the gateway would get it.</summary>
    public static GatewayRequest Read(JsonElement request, string domainName)
    {
        var target = request.GetProperty("path").GetString()!;
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var headers = new GatewayHeaders();
        if (request.TryGetProperty("headers", out var lines))
        {
            foreach (var line in lines.EnumerateObject())
            {
                foreach (var value in line.Value.ValueKind == JsonValueKind.Array ? line.Value.EnumerateArray().Select(item => item.GetString()!) : [line.Value.GetString()!])
                {
                    headers.Add(line.Name, value);
                }
            }
        }

        return new()
        {
            Method = request.GetProperty("method").GetString()!,
            Path = mark < 0 ? target : target[..mark],
            Query = mark < 0 ? "" : target[(mark + 1)..],
            Headers = headers,
            Body = Body(request),
            DomainName = domainName,
        };
    }

    private static byte[] Body(JsonElement request) =>
        request.TryGetProperty("body_base64", out var bytes) ? bytes.GetBytesFromBase64()
        : request.TryGetProperty("body", out var text) && text.ValueKind == JsonValueKind.String ? Encoding.UTF8.GetBytes(text.GetString()!)
        : [];
}
