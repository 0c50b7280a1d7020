using System.Collections.Frozen;

namespace Gatehouse.Local;

/// <summary>Headers as logs show them: of secrets only the last characters.</summary>
internal static class MaskedHeaders
{
    private const int Shown = 6;
    private const string TokenParameter = "X-Amz-Security-Token";

    private static readonly FrozenSet<string> Secret = new[] { "Authorization", "Proxy-Authorization", "X-API-Key", TokenParameter }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a header, masked when it is a secret.</summary>
    public static string Value(string name, string value) => Secret.Contains(name) ? Mask(value) : value;

    /// <summary>Headers in the form of execution logs: <c>{name=value, name=value}</c>.</summary>
    public static string Print(IEnumerable<KeyValuePair<string, string>> headers) =>
        "{" + string.Join(", ", headers.Select(static header => header.Key + "=" + Value(header.Key, header.Value))) + "}";

    /// <summary>A text in which no secret of a request can be read, wherever it stands.</summary>
    public static string Text(string text, GatewayRequest request)
    {
        foreach (var (name, value) in request.Headers)
        {
            if (Secret.Contains(name))
            {
                text = Without(text, value);
            }
        }

        return request.Query.Contains(TokenParameter, StringComparison.OrdinalIgnoreCase) ? WithoutParameters(text, request.Query) : text;
    }

    /// <summary>A secret with stars for all but its last characters. What is hardly longer than these is hidden altogether.</summary>
    public static string Mask(string value) =>
        value.Length <= 2 * Shown ? new('*', value.Length) : new string('*', value.Length - Shown) + value[^Shown..];

    /// <summary>Presigned requests carry the token of their session in the query.</summary>
    private static string WithoutParameters(string text, string query)
    {
        foreach (var parameter in query.Split('&'))
        {
            if (parameter.StartsWith(TokenParameter + "=", StringComparison.OrdinalIgnoreCase))
            {
                var value = parameter[(TokenParameter.Length + 1)..];
                text = Without(Without(text, value), GatewayText.Decode(value));
            }
        }

        return text;
    }

    private static string Without(string text, string secret) => secret.Length > Shown ? text.Replace(secret, Mask(secret), StringComparison.Ordinal) : text;
}
