namespace Gatehouse.Velocity.JsonPaths;

/// <summary><c>.name</c>, <c>['name']</c>, and <c>['a','b']</c>, which makes a new object of several members.</summary>
internal sealed class PropertyStep(string[] names) : PathStep
{
    public override bool IsDefinite => true;

    public override void Follow(object? value, PathReading reading)
    {
        var map = value as VelocityMap;
        if (map is not null && names.Length > 1)
            GoOn(Merge(map), reading);
        else if (map is not null && map.TryGet(names[0], out var member))
            GoOn(member, reading);
    }

    private VelocityMap Merge(VelocityMap map)
    {
        var merged = new VelocityMap();
        foreach (var name in names)
        {
            if (map.TryGet(name, out var member))
                merged.Put(name, member);
        }

        return merged;
    }
}
