using System.Collections.Frozen;
using System.Text.Json;

namespace Gatehouse.Models;

/// <summary><c>additionalProperties: false</c>.</summary>
internal sealed class AdditionalPropertiesKeyword(IEnumerable<string> names, IReadOnlyList<EcmaRegex> patterns)
    : SchemaKeyword("additionalProperties", JsonKinds.Object)
{
    private readonly FrozenSet<string> _names = names.ToFrozenSet(StringComparer.Ordinal);

    public override bool Accepts(JsonElement instance)
    {
        foreach (var member in instance.EnumerateObject())
        {
            if (IsUnwanted(member.Name))
                return false;
        }

        return true;
    }

    public override string Describe(JsonElement instance)
    {
        var unwanted = instance.EnumerateObject().Select(member => member.Name).Where(IsUnwanted).Distinct().Order(StringComparer.Ordinal);
        return $"object instance has properties which are not allowed by the schema: {JsonText.Array(unwanted)}";
    }

    private bool IsUnwanted(string name) => !_names.Contains(name) && !patterns.Any(pattern => pattern.IsMatch(name));
}
