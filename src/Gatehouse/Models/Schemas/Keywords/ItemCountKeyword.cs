using System.Text.Json;

namespace Gatehouse.Models;

/// <summary><c>minItems</c> and <c>maxItems</c>.</summary>
internal sealed class ItemCountKeyword(bool isMinimum, long limit) : SchemaKeyword(isMinimum ? "minItems" : "maxItems", JsonKinds.Array)
{
    public override bool Accepts(JsonElement instance) =>
        isMinimum ? instance.GetArrayLength() >= limit : instance.GetArrayLength() <= limit;

    public override string Describe(JsonElement instance) => isMinimum
        ? $"array is too short: must have at least {limit} elements but instance has {instance.GetArrayLength()} elements"
        : $"array is too long: must have at most {limit} elements but instance has {instance.GetArrayLength()} elements";
}
