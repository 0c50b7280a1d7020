using System.Globalization;

namespace Gatehouse.Local.Rest;

/// <summary>The trace id of a request, as <c>X-Amzn-Trace-Id</c> carries it.</summary>
/// <param name="Root">The id of the whole trace, <c>1-8hex-24hex</c>.</param>
/// <param name="Parent">The segment that calls, if the client named one.</param>
/// <param name="Sampled">Whether the client asked for the trace to be kept.</param>
internal sealed record TraceIds(string Root, string? Parent, string? Sampled)
{
    private GatewayIds? _ids;
    private string? _forBackend;
    private string? _own;

    /// <summary>The root alone, as backends of HTTP and the event of a function show it.</summary>
    public string Received => Parent is null && Sampled is null ? "Root=" + Root : $"Root={Root}{(Parent is null ? "" : ";Parent=" + Parent)}{(Sampled is null ? "" : ";Sampled=" + Sampled)}";

    /// <summary>The whole form, as functions get it in their context and clients in the answer.</summary>
    public string Sent => _forBackend ??= string.Concat(["Root=", Root, ";Parent=", Parent ?? Own, ";Sampled=", Sampled ?? (Parent is null ? "0" : "1"), ";Lineage=1:", _ids!.Hex(8), ":0"]);

    private string Own => _own ??= _ids!.Hex(16);

    /// <summary>Keeps the ids that came with the request and makes up what is missing.</summary>
    public static TraceIds Of(string? header, DateTimeOffset now, GatewayIds ids)
    {
        string? root = null, parent = null, sampled = null;
        foreach (var part in header?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            root = part.StartsWith("Root=", StringComparison.OrdinalIgnoreCase) ? part[5..] : root;
            parent = part.StartsWith("Parent=", StringComparison.OrdinalIgnoreCase) ? part[7..] : parent;
            sampled = part.StartsWith("Sampled=", StringComparison.OrdinalIgnoreCase) ? part[8..] : sampled;
        }

        root ??= NewRoot(now, ids);
        return new(root, parent, sampled) { _ids = ids };
    }

    private static string NewRoot(DateTimeOffset now, GatewayIds ids)
    {
        Span<byte> bytes = stackalloc byte[12];
        ids.Fill(bytes);
        Span<char> text = stackalloc char[35];
        text[0] = '1';
        text[1] = text[10] = '-';
        now.ToUnixTimeSeconds().TryFormat(text[2..], out _, "x8", CultureInfo.InvariantCulture);
        Convert.TryToHexStringLower(bytes, text[11..], out _);
        return text.ToString();
    }
}
