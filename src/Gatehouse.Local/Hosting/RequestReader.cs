using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Net;
using Microsoft.AspNetCore.Http.Features;

namespace Gatehouse.Local;

/// <summary>Turns what the server received into a <see cref="GatewayRequest"/>.</summary>
/// <param name="trustForwardedFor">Whether <c>X-Forwarded-For</c> says who calls.</param>
internal sealed class RequestReader(bool trustForwardedFor)
{
    /// <summary>The target as the client sent it, without scheme and host of an absolute one, and without a fragment, which is not for servers.</summary>
    public static (string Path, string Query) Target(IHttpRequestFeature request)
    {
        var target = request.RawTarget;
        if (target.IndexOf('#', StringComparison.Ordinal) is >= 0 and var fragment)
        {
            target = target[..fragment];
        }

        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = mark < 0 ? (target, "") : (target[..mark], target[(mark + 1)..]);
        return (path.StartsWith('/') ? path : PathOf(path), query);
    }

    private static string PathOf(string absolute)
    {
        var scheme = absolute.IndexOf("://", StringComparison.Ordinal);
        var path = scheme < 0 ? -1 : absolute.IndexOf('/', scheme + 3);
        return path < 0 ? "/" : absolute[path..];
    }

    /// <summary>The headers; null when there are more than API Gateway takes.</summary>
    public static GatewayHeaders? Headers(IHttpRequestFeature request)
    {
        var headers = new GatewayHeaders(request.Headers.Count);
        var size = 0;
        foreach (var (name, values) in request.Headers)
        {
            foreach (var value in values)
            {
                headers.Add(name, value ?? "");
                size += name.Length + (value?.Length ?? 0) + 4;
            }
        }

        return size > RequestLimits.Headers ? null : headers;
    }

    /// <summary>The body; null when it is larger than API Gateway takes.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>?> BodyAsync(IFeatureCollection features, GatewayHeaders headers, CancellationToken cancellation)
    {
        if (headers.First("Content-Length") is { } declared)
        {
            if (!long.TryParse(declared, NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > RequestLimits.Body)
            {
                return null;
            }

            if (length == 0)
            {
                return ReadOnlyMemory<byte>.Empty;
            }
        }
        else if (!headers.Contains("Transfer-Encoding"))
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        return await ReadAsync(features.GetRequiredFeature<IRequestBodyPipeFeature>().Reader, cancellation).ConfigureAwait(false);
    }

    /// <summary>The address of the caller.</summary>
    public string SourceIp(IFeatureCollection features, GatewayHeaders headers)
    {
        if (trustForwardedFor && headers.First("X-Forwarded-For") is { } forwarded)
        {
            var first = forwarded.AsSpan(0, forwarded.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma ? comma : forwarded.Length).Trim();
            if (IPAddress.TryParse(first, out var claimed))
            {
                return claimed.ToString();
            }
        }

        var address = features.Get<IHttpConnectionFeature>()?.RemoteIpAddress ?? IPAddress.Loopback;
        return (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString();
    }

    private static async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(PipeReader reader, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellation).ConfigureAwait(false);
            if (read.Buffer.Length > RequestLimits.Body)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
