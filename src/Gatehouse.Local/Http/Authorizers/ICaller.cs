using System.Text.Json;

namespace Gatehouse.Local.Http;

/// <summary>Who calls, as an authorizer found.</summary>
internal interface ICaller
{
    /// <summary>Writes the member <c>authorizer</c> of the request context of format 1.0, when there is one.</summary>
    void WriteV1(Utf8JsonWriter json);

    /// <summary>Writes the value of <c>requestContext.authorizer</c> of format 2.0.</summary>
    void WriteV2(Utf8JsonWriter json);

    /// <summary>The value of <c>$context.authorizer.{name}</c>, or null.</summary>
    string? Value(string name);

    /// <summary>The value of <c>$context.identity.{name}</c>, or null; only signed callers have any.</summary>
    string? Identity(string name);
}
