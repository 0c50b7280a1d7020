namespace Gatehouse.Local.Http;

/// <summary>Which bodies events carry as text, and which in base64.</summary>
internal static class BodyText
{
    private static readonly string[] TextTypes =
        ["application/json", "application/javascript", "application/xml"];

    /// <summary>Whether a body is text.</summary>
    public static bool IsText(GatewayHeaders headers, ReadOnlyMemory<byte> body)
    {
        if (headers.First("Content-Encoding") is { } encoding && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (headers.First("Content-Type") is not { } contentType)
        {
            return System.Text.Unicode.Utf8.IsValid(body.Span);
        }

        var type = contentType.AsSpan(0, contentType.IndexOf(';', StringComparison.Ordinal) is >= 0 and var end ? end : contentType.Length).Trim();
        if (type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var text in TextTypes)
        {
            if (type.Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
