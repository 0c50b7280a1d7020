using Gatehouse.Tests.HouseRules;
using Gatehouse.Tests.Reading.Generators;

namespace Gatehouse.Tests.Reading;

/// <summary>The law says something about a property only if generated APIs use it: each property has at least two values among them.</summary>
public sealed class GeneratorCoverageTests
{
    /// <summary>Properties that follow from others, or that are the same in every definition.</summary>
    private static readonly string[] Derived = ["Origin", "EqualityContract", "Key", "Segments", "Problem", "Variables", "Problems"];

    private static readonly IReadOnlyDictionary<string, HashSet<string>> Seen = Generated();

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

    private static IReadOnlyDictionary<string, HashSet<string>> Generated()
    {
        var values = new DefinitionValues((type, property) => $"{type.Name}.{property.Name}", Derived);
        for (var seed = 0; seed < 300; seed++)
        {
            values.Add(new Dice(seed).RestApi());
            values.Add(new Dice(seed).HttpApi());
            values.Add(new Dice(seed).WebSocketApi());
            values.Add(new Dice(seed).CustomDomain());
        }

        return values.Seen;
    }
}
