using System.Collections;
using System.Reflection;
using Gatehouse.Tests.Reading.Generators;

namespace Gatehouse.Tests.Reading;

/// <summary>The law says something about a property only if generated APIs use it: each property has at least two values among them.</summary>
public sealed class GeneratorCoverageTests
{
    /// <summary>Properties that follow from others, or that are the same in every definition.</summary>
    private static readonly string[] Derived = ["Origin", "EqualityContract", "Key", "Segments", "Problem", "Variables", "Problems"];

    private static readonly Dictionary<string, HashSet<string>> Seen = Walk();

    [Fact]
    public void Generators_UseEveryPropertyOfEveryRecord()
    {
        var constant = Seen.Where(entry => entry.Value.Count < 2).Select(entry => entry.Key).Order(StringComparer.Ordinal);

        Assert.True(!constant.Any(), string.Join(" ", constant));
    }

    [Fact]
    public void Generators_MakeEveryKindOfPart()
    {
        Type[] kinds = [typeof(RestIntegration), typeof(HttpIntegration), typeof(WebSocketIntegration), typeof(RestAuthorizer), typeof(HttpAuthorizer), typeof(AwsCall)];
        var expected = typeof(RestApi).Assembly.GetTypes().Where(type => !type.IsAbstract && kinds.Any(kind => type.IsSubclassOf(kind))).Select(type => type.Name);
        var made = Seen.Keys.Select(key => key[..key.IndexOf('.', StringComparison.Ordinal)]).ToHashSet();

        Assert.Subset(made, expected.ToHashSet());
    }

    private static Dictionary<string, HashSet<string>> Walk()
    {
        var seen = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        for (var seed = 0; seed < 300; seed++)
        {
            Walk(new Dice(seed).RestApi(), seen);
            Walk(new Dice(seed).HttpApi(), seen);
            Walk(new Dice(seed).WebSocketApi(), seen);
            Walk(new Dice(seed).CustomDomain(), seen);
        }

        return seen;
    }

    private static void Walk(object? value, Dictionary<string, HashSet<string>> seen)
    {
        if (value is null or string or TemplateText or TemplateValue or Enum || value.GetType().IsPrimitive)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, seen);
            }

            return;
        }

        var type = value.GetType();
        if (type.Namespace != "Gatehouse" && !type.Name.StartsWith("KeyValuePair", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => !Derived.Contains(property.Name)))
        {
            var held = property.GetValue(value);
            if (type.Namespace == "Gatehouse")
            {
                var name = $"{type.Name}.{property.Name}";
                var values = seen.TryGetValue(name, out var known) ? known : seen[name] = [];
                values.Add(held?.ToString() ?? "null");
            }

            Walk(held, seen);
        }
    }
}
