using System.Text.Json;
using Gatehouse.Functions.Core;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>The caller's identity as the Runtime API gives it: JSON in a header.</summary>
internal sealed record CognitoIdentityDocument(string? IdentityId, string? IdentityPoolId) : ICognitoIdentity
{
    public static CognitoIdentityDocument? Read(string? json)
    {
        if (string.IsNullOrEmpty(json)) return null;
        using var document = JsonDocument.Parse(json);
        return new(Text(document.RootElement, "identity_id") ?? Text(document.RootElement, "cognitoIdentityId"),
            Text(document.RootElement, "identity_pool_id") ?? Text(document.RootElement, "cognitoIdentityPoolId"));
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
