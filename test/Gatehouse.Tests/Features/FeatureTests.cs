using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Gatehouse.Tests.Baselines;
using Gatehouse.Tests.HouseRules;

namespace Gatehouse.Tests.Features;

/// <summary>Every feature has a baseline and, where it acts on requests, a test that shows it; nothing of the surface is left out of the baselines.</summary>
public sealed partial class FeatureTests
{
    /// <summary>What makes definitions. A method of these that no baseline calls is untested.</summary>
    private static readonly Type[] Factories =
    [
        typeof(Sqs), typeof(Sns), typeof(DynamoDb), typeof(StepFunctions), typeof(EventBridge), typeof(Kinesis), typeof(Firehose), typeof(S3),
        typeof(Lambda), typeof(Http), typeof(Mock), typeof(Vtl), typeof(Allow), typeof(Deny), typeof(From), typeof(FromResponse), typeof(To), typeof(Route),
        typeof(Authorizers), typeof(IdentitySource), typeof(CacheKeyParameter), typeof(RequestParameter), typeof(AccessLog), typeof(RestVpcLink),
        typeof(ClientCertificate), typeof(RestEndpoint), typeof(RestAuthorization), typeof(ApiKey), typeof(AccessLogFormat),
    ];

    /// <summary>CloudFormation has no property of a stage that the library lacks, so there is nothing to put there.</summary>
    private static readonly string[] Idle = ["ApiStage.Raw"];

    /// <summary>Properties that follow from others, or that a template does not hold.</summary>
    private static readonly string[] Derived = ["Origin", "EqualityContract", "Key", "Segments", "Problem", "HasOwnPermission", "IsEnhanced"];

    /// <summary>What AWS has no page for: it is this library's own.</summary>
    private static readonly HashSet<Type> Own =
        [typeof(Origin), typeof(DiagnosticLocation), typeof(FunctionProject), typeof(InProcessTarget), typeof(TemplateText), typeof(PathSegment), typeof(PathSegmentKind)];

    private static readonly Dictionary<string, string> Scenarios = Repository.Sources("test/Gatehouse.Tests/Baselines")
        .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == Path.GetFileNameWithoutExtension(path))
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText);

    private static readonly Lazy<HashSet<string>> Tests = new(() => Repository.Sources("test")
        .SelectMany(path => Method().Matches(File.ReadAllText(path)).Select(match => Path.GetFileNameWithoutExtension(path) + "." + match.Groups[1].Value))
        .ToHashSet(StringComparer.Ordinal));

    public static TheoryData<string> Names => [.. RestFeatures.All.Select(feature => feature.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Feature_HasItsBaselinesAndTests(string name)
    {
        var feature = Assert.Single(RestFeatures.All, feature => feature.Name == name);

        Assert.NotEmpty(feature.Scenarios);
        Assert.Empty(feature.Scenarios.Except(Scenarios.Keys));
        Assert.All(feature.Behaviour, test =>
            Assert.Contains(Tests.Value, known => test.EndsWith('.') ? known.StartsWith(test, StringComparison.Ordinal) : known == test));
    }

    [Fact]
    public void Baselines_CallEveryFactory()
    {
        var text = string.Concat(Scenarios.Values);
        var members = Factories.SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
            .Select(member => $"{type.Name}.{member.Name}"));

        var missing = members.Distinct().Where(member => !Regex.IsMatch(text, $@"\b{Regex.Escape(member)}\b"));
        Assert.True(!missing.Any(), string.Join(" ", missing));
    }

    [Fact]
    public void Baselines_SetEveryProperty()
    {
        var values = new DefinitionValues((type, property) => IsRequired(type, property) ? null : $"{property.DeclaringType!.Name}.{property.Name}", Derived);
        foreach (var scenario in typeof(Scenario).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RestScenario)) && !type.IsAbstract))
        {
            values.Add(((RestScenario)Activator.CreateInstance(scenario)!).Api);
        }

        var constant = values.Seen.Where(entry => !Idle.Contains(entry.Key) && entry.Value.Count == 1 && entry.Value.Single() is "null" or "[]" or "False" or "True" or "0").Select(entry => entry.Key).Order(StringComparer.Ordinal);
        Assert.True(!constant.Any(), string.Join(" ", constant));
    }

    [Fact]
    public void Surface_EveryTypeLinksToAws()
    {
        var file = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Gatehouse.xml"));
        var linked = file.Descendants("member")
            .Where(member => member.Element("remarks")?.Value.Contains("https://docs.aws.amazon.com/", StringComparison.Ordinal) == true)
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);

        var types = Reachable(typeof(RestApi), []).Concat(Factories.Where(type => type.IsAbstract)).Where(type => !Own.Contains(type)).Select(type => "T:" + type.FullName);
        var missing = types.Where(name => !linked.Contains(name)).Distinct().Order(StringComparer.Ordinal);
        Assert.True(!missing.Any(), string.Join(" ", missing));
    }

    /// <summary>The types of this library that a definition can hold.</summary>
    private static HashSet<Type> Reachable(Type type, HashSet<Type> found)
    {
        foreach (var part in type.IsGenericType ? type.GetGenericArguments() : [])
        {
            Reachable(part, found);
        }

        if (type.Namespace != "Gatehouse" || type == typeof(TextPart) || type.IsGenericType || type.IsSubclassOf(typeof(TemplateValue)) || type == typeof(TemplateValue) || !found.Add(type))
        {
            return found;
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            Reachable(property.PropertyType, found);
        }

        foreach (var derived in type.Assembly.GetTypes().Where(other => other.IsPublic && other.IsSubclassOf(type)))
        {
            Reachable(derived, found);
        }

        return found;
    }

    private static bool IsRequired(Type type, PropertyInfo property) =>
        type.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex(@"public (?:async )?(?:static )?(?:void|Task) (\w+)\(")]
    private static partial Regex Method();
}
