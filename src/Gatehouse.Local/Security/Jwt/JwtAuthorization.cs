using System.Collections.Immutable;
using System.Text.Json;

namespace Gatehouse.Local.Security;

/// <summary>The answer of a JWT authorizer.</summary>
/// <param name="Status">200 where the request goes on, else 401 or 403.</param>
/// <param name="Challenge">The value of the www-authenticate header; null where the request goes on.</param>
/// <param name="Claims">The claims of an accepted token.</param>
internal sealed record JwtAuthorization(int Status, string? Challenge, JsonElement? Claims)
{
    /// <summary>The answer to a request without a token.</summary>
    public static JwtAuthorization MissingToken { get; } = new(401, "Bearer", null);

    public bool IsAllowed => Status == 200;

    public static JwtAuthorization Allowed(JsonElement claims) => new(200, null, claims);

    public static JwtAuthorization Invalid(string description, ImmutableArray<string> scopes) =>
        new(401, Text(scopes, "invalid_token", description), null);

    public static JwtAuthorization InsufficientScope(ImmutableArray<string> scopes) =>
        new(403, Text(scopes, "insufficient_scope", "the token does not have the required scope"), null);

    private static string Text(ImmutableArray<string> scopes, string error, string description) =>
        $"Bearer scope=\"{string.Join(' ', scopes)}\" error=\"{error}\" error_description=\"{description.Replace('"', '\'')}\"";
}
