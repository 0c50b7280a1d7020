using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Mapping;

/// <summary>The variables of a mapping template, each made when it is first used.</summary>
internal sealed class MappingSource(MappingInput input) : VariableSource
{
    public override object? Get(string name) => name switch
    {
        "input" => new InputObject(input),
        "util" => UtilObject.Instance,
        "context" => Silenced(input.Context),
        "stageVariables" => ToMap(input.StageVariables),
        _ => input.Variables is not null && input.Variables.TryGetValue(name, out var value) ? value : null,
    };

    public static VelocityMap ToMap(IReadOnlyDictionary<string, string> values)
    {
        var map = new VelocityMap();
        foreach (var (key, value) in values)
            map.Put(key, value);
        return map;
    }

    private static VelocityMap Silenced(VelocityMap map, int depth = 0)
    {
        map.PrintsNothing = true;
        for (var cursor = 0; depth < 10 && map.MoveNext(ref cursor, out _, out var value);)
        {
            if (value is VelocityMap inner)
                Silenced(inner, depth + 1);
        }

        return map;
    }
}
