using System.Collections;
using System.Reflection;

namespace Gatehouse.Tests.HouseRules;

/// <summary>The values that properties have in definitions.</summary>
/// <param name="name">The name that the values of a property are kept under; null for those that do not count.</param>
/// <param name="derived">Properties that follow from others.</param>
internal sealed class DefinitionValues(Func<Type, PropertyInfo, string?> name, IReadOnlyCollection<string> derived)
{
    private readonly Dictionary<string, HashSet<string>> _seen = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, HashSet<string>> Seen => _seen;

    /// <summary>Looks at a definition and at all that it holds.</summary>
    public void Add(object? value)
    {
        if (value is null or string or TemplateText or TemplateValue or Enum || value.GetType().IsPrimitive)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Add(item);
            }

            return;
        }

        var type = value.GetType();
        if (type.Namespace != "Gatehouse" && !type.Name.StartsWith("KeyValuePair", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => !derived.Contains(property.Name)))
        {
            var held = property.GetValue(value);
            if (type.Namespace == "Gatehouse" && name(type, property) is { } key)
            {
                (_seen.TryGetValue(key, out var values) ? values : _seen[key] = []).Add(held?.ToString() ?? "null");
            }

            Add(held);
        }
    }
}
