using System.Text.Json;

namespace Gatehouse.Models;

internal sealed class UniqueItemsKeyword() : SchemaKeyword("uniqueItems", JsonKinds.Array)
{
    public override bool Accepts(JsonElement instance)
    {
        var seen = new HashSet<JsonElement>(JsonEquality.Instance);
        return instance.EnumerateArray().All(seen.Add);
    }

    public override string Describe(JsonElement instance) => "array must not contain duplicate elements";
}
