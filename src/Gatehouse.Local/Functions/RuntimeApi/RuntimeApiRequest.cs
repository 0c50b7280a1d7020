using System.Buffers.Text;
using System.Text;

namespace Gatehouse.Local.Functions;

/// <summary>The head of one request to the Runtime API.</summary>
internal readonly record struct RuntimeApiRequest
{
    public RuntimeApiRoute Route { get; private init; }

    public string RequestId { get; private init; }

    /// <summary>The length of the body; negative if it is not known.</summary>
    public long ContentLength { get; private init; }

    public bool Chunked { get; private init; }

    public bool Streaming { get; private init; }

    public bool ExpectsContinue { get; private init; }

    public bool Close { get; private init; }

    public string? ContentType { get; private init; }

    public string? ErrorType { get; private init; }

    /// <summary>Reads a head. False if it is not one of HTTP/1.1, or does not say clearly where its body ends.</summary>
    public static bool TryParse(ReadOnlySpan<byte> head, out RuntimeApiRequest request)
    {
        var end = head.IndexOf("\r\n"u8);
        var first = end < 0 ? head : head[..end];
        var (route, id) = RouteOf(first);
        request = new RuntimeApiRequest { Route = route, RequestId = id };
        if (!first.EndsWith(" HTTP/1.1"u8) && !first.EndsWith(" HTTP/1.0"u8)) return false;
        while (end >= 0)
        {
            head = head[(end + 2)..];
            end = head.IndexOf("\r\n"u8);
            var line = end < 0 ? head : head[..end];
            var colon = line.IndexOf((byte)':');
            if (colon <= 0) return false;
            request = request.With(line[..colon], line[(colon + 1)..].Trim((byte)' '));
        }
        return request.ContentLength >= 0 && (!request.Chunked || request.ContentLength == 0);
    }

    private static (RuntimeApiRoute Route, string RequestId) RouteOf(ReadOnlySpan<byte> line)
    {
        var at = line.IndexOf("/2018-06-01/runtime/"u8);
        if (at < 0) return (RuntimeApiRoute.Unknown, "");
        var path = line[(at + "/2018-06-01/runtime/".Length)..];
        if (path.IndexOf((byte)' ') is var space and >= 0) path = path[..space];
        if (path.SequenceEqual("invocation/next"u8)) return (RuntimeApiRoute.Next, "");
        if (path.SequenceEqual("init/error"u8)) return (RuntimeApiRoute.InitError, "");
        if (!path.StartsWith("invocation/"u8)) return (RuntimeApiRoute.Unknown, "");
        path = path["invocation/".Length..];
        var slash = path.IndexOf((byte)'/');
        if (slash < 0) return (RuntimeApiRoute.Unknown, "");
        var route = path[slash..].SequenceEqual("/response"u8) ? RuntimeApiRoute.Response
            : path[slash..].SequenceEqual("/error"u8) ? RuntimeApiRoute.Error
            : RuntimeApiRoute.Unknown;
        return (route, Encoding.ASCII.GetString(path[..slash]));
    }

    private RuntimeApiRequest With(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        // Lengths tell these headers apart from nearly all others without comparing text.
        switch (name.Length)
        {
            case 6 when Is(name, "Expect"u8):
                return this with { ExpectsContinue = true };
            case 10 when Is(name, "Connection"u8):
                return this with { Close = Is(value, "close"u8) };
            case 12 when Is(name, "Content-Type"u8):
                return Is(value, "application/json"u8) ? this with { ContentType = "application/json" } : this with { ContentType = Encoding.ASCII.GetString(value) };
            case 14 when Is(name, "Content-Length"u8):
                var isNumber = Utf8Parser.TryParse(value, out long length, out var digits) && digits == value.Length;
                return this with { ContentLength = isNumber ? length : -1 };
            case 17 when Is(name, "Transfer-Encoding"u8):
                return Is(value, "chunked"u8) ? this with { Chunked = true } : this with { ContentLength = -1 };
            case 34 when Is(name, "Lambda-Runtime-Function-Error-Type"u8):
                return this with { ErrorType = Encoding.UTF8.GetString(value) };
            case 37 when Is(name, "Lambda-Runtime-Function-Response-Mode"u8):
                return this with { Streaming = Is(value, "streaming"u8) };
            default:
                return this;
        }
    }

    private static bool Is(ReadOnlySpan<byte> text, ReadOnlySpan<byte> expected) => Ascii.EqualsIgnoreCase(text, expected);
}
