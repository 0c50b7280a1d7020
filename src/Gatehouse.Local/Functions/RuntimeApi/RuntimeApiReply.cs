using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Gatehouse.Local.Functions;

/// <summary>What the Runtime API answers, as bytes.</summary>
internal static class RuntimeApiReply
{
    public static byte[] Json(string status, string body) => Encoding.ASCII.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"));

    /// <summary>Writes the head of an event behind what the buffer holds, growing it if need be, and returns where it ends.</summary>
    public static int WriteEventHead(ref byte[] buffer, int start, FunctionInvocation invocation, string arn, long deadlineMs)
    {
        int length;
        while (!TryWrite(buffer.AsSpan(start), invocation, arn, deadlineMs, out length)) Array.Resize(ref buffer, buffer.Length * 2);
        return start + length;
    }

    private static bool TryWrite(Span<byte> buffer, FunctionInvocation invocation, string arn, long deadlineMs, out int length)
    {
        if (!Utf8.TryWrite(buffer, CultureInfo.InvariantCulture,
            $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nLambda-Runtime-Aws-Request-Id: {invocation.RequestId}\r\nLambda-Runtime-Deadline-Ms: {deadlineMs}\r\nLambda-Runtime-Invoked-Function-Arn: {arn}\r\nGatehouse-Pipelining: true\r\nContent-Length: {invocation.Payload.Length}\r\n",
            out length)) return false;
        return Append(buffer, "Lambda-Runtime-Trace-Id", invocation.TraceId, ref length)
            && Append(buffer, "Lambda-Runtime-Client-Context", invocation.ClientContext, ref length)
            && Append(buffer, "\r\n"u8, ref length);
    }

    private static bool Append(Span<byte> buffer, string name, string? value, ref int length)
    {
        if (value is null) return true;
        // A line break in a value would end the header.
        if (value.AsSpan().ContainsAny('\r', '\n')) value = value.ReplaceLineEndings(" ");
        if (!Utf8.TryWrite(buffer[length..], $"{name}: {value}\r\n", out var written)) return false;
        length += written;
        return true;
    }

    private static bool Append(Span<byte> buffer, ReadOnlySpan<byte> text, ref int length)
    {
        if (!text.TryCopyTo(buffer[length..])) return false;
        length += text.Length;
        return true;
    }
}
