using System.Text.Json;

namespace Gatehouse.Models;

/// <summary><c>minProperties</c> and <c>maxProperties</c>.</summary>
internal sealed class PropertyCountKeyword(bool isMinimum, long limit)
    : SchemaKeyword(isMinimum ? "minProperties" : "maxProperties", JsonKinds.Object)
{
    public override bool Accepts(JsonElement instance) =>
        isMinimum ? instance.GetPropertyCount() >= limit : instance.GetPropertyCount() <= limit;

    public override string Describe(JsonElement instance) => isMinimum
        ? $"object has too few properties (found {instance.GetPropertyCount()} but schema requires at least {limit})"
        : $"object has too many properties (found {instance.GetPropertyCount()} but schema requires at most {limit})";
}
