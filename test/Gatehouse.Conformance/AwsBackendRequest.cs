using Microsoft.AspNetCore.Http;

namespace Gatehouse.Conformance;

/// <summary>A request as it reached a stub.</summary>
internal sealed record AwsBackendRequest(
    string Method, string Path, IReadOnlyList<KeyValuePair<string, string>> Query, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body)
{
    public static AwsBackendRequest Of(HttpContext http, byte[] body) =>
        new(
            http.Request.Method,
            http.Request.Path.Value ?? "/",
            [.. http.Request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")))],
            [.. http.Request.Headers.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")))],
            body);
}
