using System.Globalization;

namespace Gatehouse;

/// <summary>Writes routing rules.</summary>
internal static class DomainRuleWriter
{
    public static void Add(CustomDomain domain, MappedStages stages, WriterContext context)
    {
        foreach (var rule in domain.Rules)
        {
            context.AddAt(rule.Origin.Or(domain.Origin), "Rule" + rule.Priority.ToString(CultureInfo.InvariantCulture), "AWS::ApiGatewayV2::RoutingRule", new MapBuilder()
                .Add("DomainNameArn", DomainResource.Arn(context))
                .Add("Priority", (int?)rule.Priority)
                .Add("Conditions", new TemplateList(rule.Conditions.Select(Condition).ToValueList()))
                .Add("Actions", new TemplateList([new TemplateMap([new("InvokeApi", Invoke(rule, stages))])]))
                .ToMap());
        }
    }

    private static TemplateMap Invoke(DomainRule rule, MappedStages stages) => new MapBuilder()
        .Add("ApiId", rule.Api)
        .Add("Stage", stages.Name(rule.Api, rule.Stage))
        .AddIf(rule.StripBasePath, "StripBasePath", () => true)
        .ToMap();

    private static TemplateValue Condition(DomainCondition condition) => condition switch
    {
        BasePathCondition paths => AnyOf("MatchBasePaths", paths.AnyOf.Select(path => (TemplateValue)path)),
        HeaderCondition headers => AnyOf("MatchHeaders", headers.AnyOf.Select(header =>
            (TemplateValue)new MapBuilder().Add("Header", header.Name).Add("ValueGlob", header.Glob).ToMap())),
        _ => throw new InvalidOperationException(condition.GetType().Name),
    };

    private static TemplateMap AnyOf(string kind, IEnumerable<TemplateValue> values) =>
        new([new(kind, new TemplateMap([new("AnyOf", new TemplateList(values.ToValueList()))]))]);
}
