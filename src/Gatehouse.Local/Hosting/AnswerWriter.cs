using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Gatehouse.Local;

/// <summary>Writes a <see cref="GatewayAnswer"/> to the client.</summary>
internal static class AnswerWriter
{
    private static readonly StringValues KeptAlive = "keep-alive";

    /// <summary>Writes status, headers and body.</summary>
    public static async ValueTask WriteAsync(IFeatureCollection features, GatewayAnswer answer, bool isHead, CancellationToken cancellation)
    {
        var response = features.GetRequiredFeature<IHttpResponseFeature>();
        var body = features.GetRequiredFeature<IHttpResponseBodyFeature>();
        response.StatusCode = answer.Status is >= 200 and <= 599 ? answer.Status : 502;
        AddHeaders(response.Headers, answer);
        KeepAlive(features.GetRequiredFeature<IHttpRequestFeature>(), response.Headers);
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

    /// <summary>Adds the headers of an answer, as far as they can stand on the wire and are not the connection's.</summary>
    public static void AddHeaders(IHeaderDictionary headers, GatewayAnswer answer)
    {
        foreach (var (name, value) in answer.Headers)
        {
            if (HeaderText.IsToken(name) && !IsOfConnection(name))
            {
                var clean = HeaderText.Clean(value);
                headers[name] = headers.TryGetValue(name, out var values) ? StringValues.Concat(values, clean) : clean;
            }
        }
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
}
