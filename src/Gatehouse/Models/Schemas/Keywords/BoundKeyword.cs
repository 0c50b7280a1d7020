using System.Text.Json;

namespace Gatehouse.Models;

/// <summary><c>minimum</c> and <c>maximum</c>, with their exclusive forms.</summary>
internal sealed class BoundKeyword(bool isMinimum, JsonElement bound, bool isExclusive)
    : SchemaKeyword(isMinimum ? "minimum" : "maximum", JsonKinds.Numeric)
{
    private readonly JsonNumber _bound = JsonNumber.From(bound);
    private readonly long? _integerBound = bound.TryGetInt64(out var value) ? value : null;

    public override bool Accepts(JsonElement instance)
    {
        var order = Compare(instance);
        return order == 0 ? !isExclusive : (order > 0) == isMinimum;
    }

    public override string Describe(JsonElement instance)
    {
        if (Compare(instance) == 0)
            return $"numeric instance is not strictly {(isMinimum ? "greater" : "lower")} than the required {Name} {bound.GetRawText()}";
        var side = isMinimum ? "lower" : "greater";
        return $"numeric instance is {side} than the required {Name} ({Name}: {bound.GetRawText()}, found: {instance.GetRawText()})";
    }

    private int Compare(JsonElement instance) => _integerBound is { } integer && instance.TryGetInt64(out var value)
        ? value.CompareTo(integer)
        : JsonNumber.From(instance).CompareTo(_bound);
}
