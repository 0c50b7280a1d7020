namespace Gatehouse.Velocity.Rendering;

/// <summary>The names one template uses. Complete, and read only, once the template is compiled.</summary>
internal sealed class VariableTable
{
    private readonly Dictionary<string, Variable> _variables = [];

    public int Count => _variables.Count;

    public Variable Of(string name)
    {
        if (!_variables.TryGetValue(name, out var variable))
            _variables.Add(name, variable = new Variable(this, name, _variables.Count));
        return variable;
    }

    public Variable? Find(string name) => _variables.GetValueOrDefault(name);
}
