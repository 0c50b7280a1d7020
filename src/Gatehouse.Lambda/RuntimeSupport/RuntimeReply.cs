namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>One HTTP answer of the Runtime API.</summary>
internal sealed record RuntimeReply(int Status, string Head, byte[] Body)
{
    /// <summary>The value of a header, or null.</summary>
    public string? Header(string name)
    {
        foreach (var line in Head.AsSpan().EnumerateLines())
        {
            if (line.Length > name.Length && line[name.Length] == ':' && line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return line[(name.Length + 1)..].Trim().ToString();
            }
        }
        return null;
    }
}
