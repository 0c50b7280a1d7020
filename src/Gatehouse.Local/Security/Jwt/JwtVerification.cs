using System.Text.Json;

namespace Gatehouse.Local.Security;

/// <summary>What the signature layer found.</summary>
/// <param name="Failure">Why the token is refused; none when its signature holds.</param>
/// <param name="Description">The failure in the words of API Gateway's error_description.</param>
/// <param name="Payload">The signed bytes; empty on failure.</param>
internal sealed record JwtVerification(JwtFailure Failure, string Description, ReadOnlyMemory<byte> Payload)
{
    public bool IsVerified => Failure == JwtFailure.None;

    /// <summary>The claims; null when the token is refused or its payload is no JSON object.</summary>
    public JsonElement? Claims()
    {
        if (!IsVerified)
            return null;
        try
        {
            using var document = JsonDocument.Parse(SoundJson.Of(Payload), JwtVerifier.Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
