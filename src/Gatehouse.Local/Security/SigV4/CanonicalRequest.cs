using System.Globalization;
using System.Text;

namespace Gatehouse.Local.Security;

/// <summary>The canonical form of a request.</summary>
/// <remarks>See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html.</remarks>
internal static class CanonicalRequest
{
    /// <summary>Builds the text.</summary>
    /// <param name="request">The request.</param>
    /// <param name="signedHeaders">The lower-case names of the headers to include, sorted.</param>
    /// <param name="query">The query parameters, decoded.</param>
    /// <param name="normalizesPath">Whether dot segments and empty segments are resolved, as for all services but S3.</param>
    public static string Build(
        SigV4Request request, IReadOnlyList<string> signedHeaders, IEnumerable<KeyValuePair<string, string>> query, bool normalizesPath)
    {
        var text = new StringBuilder();
        text.Append(request.Method).Append('\n');
        text.Append(Encode(normalizesPath ? Normalize(request.Path) : request.Path, keepsSlash: true)).Append('\n');
        var pairs = query.Select(pair => (Name: Encode(pair.Key), Value: Encode(pair.Value)))
            .OrderBy(pair => pair.Name, StringComparer.Ordinal).ThenBy(pair => pair.Value, StringComparer.Ordinal);
        text.AppendJoin('&', pairs.Select(pair => $"{pair.Name}={pair.Value}")).Append('\n');
        foreach (var name in signedHeaders)
            text.Append(name).Append(':').Append(request.Header(name)).Append('\n');
        text.Append('\n').AppendJoin(';', signedHeaders).Append('\n');
        return text.Append(request.PayloadHash).ToString();
    }

    /// <summary>Splits a query into decoded names and values.</summary>
    public static IEnumerable<KeyValuePair<string, string>> ParseQuery(string query)
    {
        foreach (var part in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=');
            yield return equals < 0
                ? KeyValuePair.Create(Uri.UnescapeDataString(part), "")
                : KeyValuePair.Create(Uri.UnescapeDataString(part[..equals]), Uri.UnescapeDataString(part[(equals + 1)..]));
        }
    }

    /// <summary>Percent-encodes everything but the unreserved characters of RFC 3986. What was encoded before is encoded once more.</summary>
    public static string Encode(string text, bool keepsSlash = false)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~' || (keepsSlash && b == '/'))
                encoded.Append((char)b);
            else
                encoded.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
        }

        return encoded.ToString();
    }

    /// <summary>Removes blanks at both ends and makes each run of blanks within into one.</summary>
    public static string Trim(string value) => string.Join(' ', value.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Normalize(string path)
    {
        var segments = new List<string>();
        var parts = path.Split('/');
        foreach (var part in parts)
        {
            if (part == "..")
            {
                if (segments.Count > 0)
                    segments.RemoveAt(segments.Count - 1);
            }
            else if (part.Length > 0 && part != ".")
            {
                segments.Add(part);
            }
        }

        var endsInSlash = segments.Count > 0 && parts[^1] is "" or "." or "..";
        return $"/{string.Join('/', segments)}{(endsInSlash && segments.Count > 0 ? "/" : "")}";
    }
}
