namespace Gatehouse.Local.Rest;

/// <summary>Query strings as API Gateway reads them.</summary>
internal static class QueryString
{
    /// <summary>The parameters in order, names and values decoded; a plus sign is a space.</summary>
    public static MultiValues Parse(string query)
    {
        if (query.Length == 0)
        {
            return MultiValues.None;
        }

        var values = new MultiValues(StringComparer.Ordinal);
        foreach (var range in query.AsSpan().Split('&'))
        {
            var pair = query.AsSpan(range);
            if (pair.Length == 0)
            {
                continue;
            }

            var equals = pair.IndexOf('=');
            values.Add(Decode(equals < 0 ? pair : pair[..equals]), equals < 0 ? "" : Decode(pair[(equals + 1)..]));
        }

        return values;
    }

    private static string Decode(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('%', '+') < 0)
        {
            return text.ToString();
        }

        return Uri.UnescapeDataString(text.ToString().Replace('+', ' '));
    }
}
