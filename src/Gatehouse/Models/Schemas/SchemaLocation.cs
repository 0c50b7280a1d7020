using System.Text.Json;

namespace Gatehouse.Models;

/// <summary>A place in a schema document.</summary>
/// <param name="Document">The absolute address of the document.</param>
/// <param name="Pointer">The JSON pointer from the document's root.</param>
/// <param name="Base">The address against which references here are resolved; <c>id</c> of the enclosing schemas changes it.</param>
/// <param name="Element">What stands there.</param>
internal readonly record struct SchemaLocation(string Document, string Pointer, Uri Base, JsonElement Element)
{
    public string Key => $"{Document}#{Pointer}";

    public SchemaLocation Child(string name, JsonElement element) =>
        this with { Pointer = $"{Pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", Element = element };

    public SchemaLocation Child(int index, JsonElement element) => this with { Pointer = $"{Pointer}/{index}", Element = element };

    /// <summary>The same place as seen from inside the schema: its own <c>id</c> is in force. Beside <c>$ref</c> an id means nothing.</summary>
    public SchemaLocation Enter() =>
        Element.ValueKind == JsonValueKind.Object
        && !Element.TryGetProperty("$ref", out _)
        && Element.TryGetProperty("id", out var id)
        && id.ValueKind == JsonValueKind.String
        && Uri.TryCreate(Base, id.GetString(), out var entered)
            ? this with { Base = entered }
            : this;
}
