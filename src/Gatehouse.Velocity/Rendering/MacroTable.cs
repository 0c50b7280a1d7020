using System.Collections.Immutable;

namespace Gatehouse.Velocity.Rendering;

/// <summary>The macros by name. The first definition of a name stays.</summary>
internal sealed class MacroTable
{
    private ImmutableDictionary<string, Macro> _macros = ImmutableDictionary<string, Macro>.Empty;

    public Macro? Find(string name) => _macros.GetValueOrDefault(name);

    public void Add(Macro macro)
    {
        if (!_macros.ContainsKey(macro.Name))
            _macros = _macros.Add(macro.Name, macro);
    }

    public MacroTable Copy() => new() { _macros = _macros };
}
