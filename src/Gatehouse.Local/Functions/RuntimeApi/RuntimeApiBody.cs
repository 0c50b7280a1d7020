using System.Globalization;
using System.Text;

namespace Gatehouse.Local.Functions;

/// <summary>Bodies of requests to the Runtime API, with a length or in chunks.</summary>
internal static class RuntimeApiBody
{
    /// <summary>The largest answer of a function that is not streamed.</summary>
    private const int MostBytes = FunctionLimits.Answer;

    /// <summary>Reads a body whole; null if it is larger than Lambda allows.</summary>
    public static async ValueTask<byte[]?> ReadAsync(SocketReader reader, RuntimeApiRequest request)
    {
        if (!request.Chunked && request.ContentLength <= MostBytes)
        {
            var body = new byte[request.ContentLength];
            await reader.ReadExactlyAsync(body).ConfigureAwait(false);
            return body;
        }
        var gathered = new GatheredStream(MostBytes);
        await CopyAsync(reader, request, gathered).ConfigureAwait(false);
        return gathered.Overflowed ? null : gathered.ToArray();
    }

    /// <summary>Hands a body on piece by piece, then the error that its trailers carry.</summary>
    public static async ValueTask CopyAsync(SocketReader reader, RuntimeApiRequest request, IStreamedBody target)
    {
        var buffer = new byte[16 * 1024];
        if (!request.Chunked)
        {
            await CopyAsync(reader, request.ContentLength, buffer, target).ConfigureAwait(false);
            return;
        }
        while (true)
        {
            var line = await reader.ReadLineAsync().ConfigureAwait(false);
            var size = line.AsSpan(0, line.AsSpan().IndexOf(';') is var end and >= 0 ? end : line.Length);
            var length = long.Parse(size, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (length == 0) break;
            await CopyAsync(reader, length, buffer, target).ConfigureAwait(false);
            await reader.ReadLineAsync().ConfigureAwait(false);
        }
        await ReadTrailersAsync(reader, target).ConfigureAwait(false);
    }

    private static async ValueTask CopyAsync(SocketReader reader, long length, byte[] buffer, IStreamedBody target)
    {
        while (length > 0)
        {
            var read = await reader.ReadSomeAsync(buffer.AsMemory(0, (int)Math.Min(length, buffer.Length))).ConfigureAwait(false);
            await target.WriteAsync(buffer.AsMemory(0, read)).ConfigureAwait(false);
            length -= read;
        }
    }

    private static async ValueTask ReadTrailersAsync(SocketReader reader, IStreamedBody target)
    {
        string? errorType = null, errorBody = null;
        while (await reader.ReadLineAsync().ConfigureAwait(false) is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) continue;
            var value = line[(colon + 1)..].Trim();
            if (line.StartsWith("Lambda-Runtime-Function-Error-Type:", StringComparison.OrdinalIgnoreCase)) errorType = value;
            if (line.StartsWith("Lambda-Runtime-Function-Error-Body:", StringComparison.OrdinalIgnoreCase)) errorBody = value;
        }
        if (errorType is not null) target.Fail(errorType, Decode(errorBody));
    }

    private static byte[] Decode(string? base64)
    {
        var bytes = new byte[base64?.Length ?? 0];
        return Convert.TryFromBase64String(base64 ?? "", bytes, out var length) ? bytes[..length] : Encoding.UTF8.GetBytes(base64 ?? "");
    }
}
