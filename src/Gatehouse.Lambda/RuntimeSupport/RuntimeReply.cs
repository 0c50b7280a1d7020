using System.Buffers.Text;
using System.Text;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>One HTTP answer of the Runtime API.</summary>
internal sealed class RuntimeReply
{
    public int Status { get; private set; }

    public int ContentLength { get; private set; }

    public bool Chunked { get; private set; }

    /// <summary>Whether the connection ends with it.</summary>
    public bool Closes { get; private set; }

    /// <summary>Whether the other side takes an answer and the question for the next invocation in one go.</summary>
    public bool Pipelining { get; private set; }

    /// <summary>The invocation, if it is the answer to <c>next</c>.</summary>
    public RuntimeEvent Event { get; } = new();

    /// <exception cref="IOException">This is not the head of an answer.</exception>
    public static RuntimeReply Parse(ReadOnlySpan<byte> head)
    {
        var end = head.IndexOf("\r\n"u8);
        var line = end < 0 ? head : head[..end];
        if (!line.StartsWith("HTTP/1."u8) || line.Length < 12 || !Utf8Parser.TryParse(line[9..12], out int status, out var digits) || digits != 3) throw Malformed();
        var reply = new RuntimeReply { Status = status };
        while (end >= 0)
        {
            head = head[(end + 2)..];
            end = head.IndexOf("\r\n"u8);
            line = end < 0 ? head : head[..end];
            var colon = line.IndexOf((byte)':');
            if (colon > 0) reply.Read(line[..colon], line[(colon + 1)..].Trim((byte)' '));
        }
        return reply;
    }

    /// <summary>Says why no more work is done: an answer other than success holds no invocation.</summary>
    public static void TellRefusal(int status) => Console.Error.WriteLine($"The Runtime API refused to give work with status {status}.");

    private static IOException Malformed() => new("The Runtime API does not answer in HTTP/1.1.");

    private void Read(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        switch (name.Length)
        {
            case 10 when Is(name, "Connection"u8):
                Closes = Is(value, "close"u8);
                break;
            case 14 when Is(name, "Content-Length"u8):
                ContentLength = Utf8Parser.TryParse(value, out int length, out var digits) && digits == value.Length && length >= 0 ? length : throw Malformed();
                break;
            case 17 when Is(name, "Transfer-Encoding"u8):
                Chunked = Is(value, "chunked"u8);
                break;
            case 20 when Is(name, "Gatehouse-Pipelining"u8):
                Pipelining = true;
                break;
            default:
                Event.Read(name, value);
                break;
        }
    }

    private static bool Is(ReadOnlySpan<byte> text, ReadOnlySpan<byte> expected) => Ascii.EqualsIgnoreCase(text, expected);
}
