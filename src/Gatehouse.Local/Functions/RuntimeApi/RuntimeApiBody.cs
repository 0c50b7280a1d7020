using System.Globalization;
using System.Text;

namespace Gatehouse.Local.Functions;

/// <summary>Bodies of requests to the Runtime API, with a length or in chunks.</summary>
internal static class RuntimeApiBody
{
    /// <summary>The largest answer of a function that is not streamed.</summary>
    private const int MostBytes = FunctionLimits.Answer;

    /// <summary>Reads a body whole; null if it is larger than Lambda allows.</summary>
    public static byte[]? Read(SocketReader reader, RuntimeApiRequest request)
    {
        if (!request.Chunked && request.ContentLength <= MostBytes)
        {
            var body = new byte[request.ContentLength];
            reader.ReadExactly(body);
            return body;
        }
        var gathered = new GatheredStream(MostBytes);
        Copy(reader, request, gathered);
        return gathered.Overflowed ? null : gathered.ToArray();
    }

    /// <summary>Hands a body on piece by piece, then the error that its trailers carry.</summary>
    public static void Copy(SocketReader reader, RuntimeApiRequest request, IStreamedBody target)
    {
        var buffer = new byte[16 * 1024];
        if (!request.Chunked)
        {
            Copy(reader, request.ContentLength, buffer, target);
            return;
        }
        while (true)
        {
            var length = SizeOf(reader.ReadLine());
            if (length == 0) break;
            Copy(reader, length, buffer, target);
            if (!reader.ReadLine().IsEmpty) throw new FormatException("A chunk is longer than its size.");
        }
        ReadTrailers(reader, target);
    }

    private static void Copy(SocketReader reader, long length, byte[] buffer, IStreamedBody target)
    {
        while (length > 0)
        {
            var read = reader.ReadSome(buffer.AsSpan(0, (int)Math.Min(length, buffer.Length)));
            target.Write(buffer.AsMemory(0, read));
            length -= read;
        }
    }

    private static void ReadTrailers(SocketReader reader, IStreamedBody target)
    {
        string? errorType = null, errorBody = null;
        while (reader.ReadLine() is { Length: > 0 } bytes)
        {
            var line = Encoding.UTF8.GetString(bytes);
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) continue;
            var value = line[(colon + 1)..].Trim();
            if (line.StartsWith("Lambda-Runtime-Function-Error-Type:", StringComparison.OrdinalIgnoreCase)) errorType = value;
            if (line.StartsWith("Lambda-Runtime-Function-Error-Body:", StringComparison.OrdinalIgnoreCase)) errorBody = value;
        }
        if (errorType is not null) target.Fail(errorType, Decode(errorBody));
    }

    private static long SizeOf(ReadOnlySpan<byte> line)
    {
        if (line.IndexOf((byte)';') is var end and >= 0) line = line[..end];
        return long.TryParse(line.Trim((byte)' '), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) && size >= 0
            ? size
            : throw new FormatException("The size of a chunk is not a number.");
    }

    private static byte[] Decode(string? base64)
    {
        var bytes = new byte[base64?.Length ?? 0];
        return Convert.TryFromBase64String(base64 ?? "", bytes, out var length) ? bytes[..length] : Encoding.UTF8.GetBytes(base64 ?? "");
    }
}
