using System.Text.Json;

namespace Gatehouse.Models;

internal sealed class TypeKeyword(JsonKinds allowed) : SchemaKeyword("type", JsonKinds.All & ~allowed)
{
    private readonly string _allowed = JsonText.Array(allowed.Names());

    public override bool Accepts(JsonElement instance) => false;

    public override string Describe(JsonElement instance) =>
        $"instance type ({instance.Kind().Names().Single()}) does not match any allowed primitive type (allowed: {_allowed})";
}
