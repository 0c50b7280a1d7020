namespace Gatehouse.Velocity.Rendering;

/// <summary>The variables of a whole render: what the caller gave, overlaid by what the template sets.</summary>
internal sealed class RootScope(VariableTable table, VariableSource source) : Scope
{
    private static readonly object Unread = new();

    private readonly object?[] _slots = CreateSlots(table.Count);
    private Dictionary<string, object?>? _others;

    public override object? Get(Variable variable)
    {
        if (!ReferenceEquals(variable.Table, table))
            return GetByName(variable.Name);

        var value = _slots[variable.Slot];
        return ReferenceEquals(value, Unread) ? _slots[variable.Slot] = source.Get(variable.Name) : value;
    }

    public override void Put(Variable variable, object? value)
    {
        if (ReferenceEquals(variable.Table, table))
            _slots[variable.Slot] = value;
        else if (table.Find(variable.Name) is { } own)
            _slots[own.Slot] = value;
        else
            (_others ??= [])[variable.Name] = value;
    }

    public override void Remove(Variable variable) => Put(variable, null);

    private object? GetByName(string name)
    {
        if (table.Find(name) is { } own)
            return Get(own);

        return _others is not null && _others.TryGetValue(name, out var value) ? value : source.Get(name);
    }

    private static object?[] CreateSlots(int count)
    {
        var slots = new object?[count];
        Array.Fill(slots, Unread);
        return slots;
    }
}
