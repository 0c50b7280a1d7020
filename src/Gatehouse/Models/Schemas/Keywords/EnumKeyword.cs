using System.Text.Json;

namespace Gatehouse.Models;

internal sealed class EnumKeyword(JsonElement values) : SchemaKeyword("enum", JsonKinds.All)
{
    private readonly HashSet<JsonElement> _values = new(values.EnumerateArray(), JsonEquality.Instance);

    public override bool Accepts(JsonElement instance) => _values.Contains(instance);

    public override string Describe(JsonElement instance) =>
        $"instance value ({JsonText.Of(instance)}) not found in enum (possible values: {JsonText.Of(values)})";
}
