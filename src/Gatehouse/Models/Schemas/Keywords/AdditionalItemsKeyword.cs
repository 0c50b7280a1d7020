using System.Text.Json;

namespace Gatehouse.Models;

/// <summary><c>additionalItems: false</c> behind a tuple of items.</summary>
internal sealed class AdditionalItemsKeyword(int allowed) : SchemaKeyword("additionalItems", JsonKinds.Array)
{
    public override bool Accepts(JsonElement instance) => instance.GetArrayLength() <= allowed;

    public override string Describe(JsonElement instance) =>
        $"schema only allows {allowed} elements in array but instance has {instance.GetArrayLength()} elements";
}
