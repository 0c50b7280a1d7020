using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Gatehouse.Local;

/// <summary>Writes a <see cref="GatewayAnswer"/> to the client.</summary>
internal static class AnswerWriter
{
    private static readonly SearchValues<char> Token = SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly StringValues KeptAlive = "keep-alive";

    /// <summary>Writes status, headers and body.</summary>
    public static async ValueTask WriteAsync(IFeatureCollection features, GatewayAnswer answer, bool isHead, CancellationToken cancellation)
    {
        var response = features.GetRequiredFeature<IHttpResponseFeature>();
        var body = features.GetRequiredFeature<IHttpResponseBodyFeature>();
        response.StatusCode = answer.Status is >= 200 and <= 599 ? answer.Status : 502;
        var headers = response.Headers;
        foreach (var (name, value) in answer.Headers)
        {
            if (IsName(name) && !IsOfConnection(name))
            {
                Add(headers, name, value);
            }
        }

        KeepAlive(features.GetRequiredFeature<IHttpRequestFeature>(), headers);
        var hasNoBody = response.StatusCode is 204 or 205 or 304;
        if (answer.StreamBody is { } stream)
        {
            await StreamAsync(body, stream, isHead || hasNoBody, cancellation).ConfigureAwait(false);
            return;
        }

        if (hasNoBody)
        {
            await body.CompleteAsync().ConfigureAwait(false);
            return;
        }

        response.Headers.ContentLength = answer.Body.Length;
        if (!isHead && !answer.Body.IsEmpty)
        {
            await body.Writer.WriteAsync(answer.Body, cancellation).ConfigureAwait(false);
        }

        await body.CompleteAsync().ConfigureAwait(false);
    }

    private static async Task StreamAsync(
        IHttpResponseBodyFeature body, Func<Stream, CancellationToken, Task> stream, bool isUnsent, CancellationToken cancellation)
    {
        // Also for a client that has gone: whoever streams has to know that it is over.
        await body.StartAsync(CancellationToken.None).ConfigureAwait(false);
        // A backend is read to its end even where the client gets no body.
        await stream(isUnsent ? Stream.Null : body.Stream, cancellation).ConfigureAwait(false);
        await body.CompleteAsync().ConfigureAwait(false);
    }

    private static void Add(IHeaderDictionary headers, string name, string value)
    {
        var clean = HeaderText.Clean(value);
        headers[name] = headers.TryGetValue(name, out var values) ? StringValues.Concat(values, clean) : clean;
    }

    /// <summary>AWS says so, though it goes without saying.</summary>
    private static void KeepAlive(IHttpRequestFeature request, IHeaderDictionary headers)
    {
        if (headers.Connection.Count == 0 && request.Protocol == "HTTP/1.1" && !request.Headers.Connection.ToString().Contains("close", StringComparison.OrdinalIgnoreCase))
        {
            headers.Connection = KeptAlive;
        }
    }

    // The length is that of the body; the connection is the server's.
    private static bool IsOfConnection(string name) =>
        name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Connection", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Keep-Alive", StringComparison.OrdinalIgnoreCase);

    private static bool IsName(string name) => name.Length > 0 && !name.AsSpan().ContainsAnyExcept(Token);
}
