using System.Collections.Immutable;
using System.Text.Json;

namespace Gatehouse.Local.Http;

/// <summary>A caller with a JSON web token.</summary>
/// <param name="claims">The claims, as text.</param>
/// <param name="scopes">The scopes of the route that the token has; null when the route asks for none.</param>
internal sealed class JwtCaller(ImmutableArray<KeyValuePair<string, string>> claims, ImmutableArray<string>? scopes) : ICaller
{
    public void WriteV1(Utf8JsonWriter json)
    {
        json.WriteStartObject("authorizer"u8);
        WriteMembers(json);
        json.WriteEndObject();
    }

    public void WriteV2(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("jwt"u8);
        WriteMembers(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public string? Value(string name)
    {
        foreach (var (claim, value) in claims)
        {
            if (name.Length == claim.Length + 7 && name.StartsWith("claims.", StringComparison.Ordinal) && name.EndsWith(claim, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    public string? Identity(string name) => null;

    private void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteStartObject("claims"u8);
        foreach (var (name, value) in claims)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        if (scopes is not { } all)
        {
            json.WriteNull("scopes"u8);
            return;
        }

        json.WriteStartArray("scopes"u8);
        foreach (var scope in all)
        {
            json.WriteStringValue(scope);
        }

        json.WriteEndArray();
    }
}
