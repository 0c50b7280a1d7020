using System.Text.Json;

namespace Gatehouse.Models;

internal sealed class RequiredKeyword(IEnumerable<string> names) : SchemaKeyword("required", JsonKinds.Object)
{
    private readonly string[] _names = [.. names.Distinct().Order(StringComparer.Ordinal)];

    public override bool Accepts(JsonElement instance)
    {
        foreach (var name in _names)
        {
            if (!instance.TryGetProperty(name, out _))
                return false;
        }

        return true;
    }

    public override string Describe(JsonElement instance)
    {
        var missing = _names.Where(name => !instance.TryGetProperty(name, out _));
        return $"object has missing required properties ({JsonText.Array(missing)})";
    }
}
