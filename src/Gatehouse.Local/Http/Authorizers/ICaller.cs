using System.Text.Json;

namespace Gatehouse.Local.Http;

/// <summary>Who calls, as an authorizer found.</summary>
internal interface ICaller
{
    /// <summary>Writes the value of <c>requestContext.authorizer</c> of format 1.0; writes nothing and gives false when it has none.</summary>
    bool WriteV1(Utf8JsonWriter json);

    /// <summary>Writes the value of <c>requestContext.authorizer</c> of format 2.0.</summary>
    void WriteV2(Utf8JsonWriter json);

    /// <summary>The value of <c>$context.authorizer.{name}</c>, or null.</summary>
    string? Value(string name);

    /// <summary>The value of <c>$context.identity.{name}</c>, or null; only signed callers have any.</summary>
    string? Identity(string name);
}
