using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads <c>AWS::ApiGatewayV2::RoutingRule</c>.</summary>
internal static class DomainRules
{
    public static ValueList<DomainRule> Of(ReadingContext context, EvaluatedResource domain) => context
        .Owned("AWS::ApiGatewayV2::RoutingRule", "DomainNameArn", domain.LogicalId)
        .Select(rule => Read(context, context.Reader(rule)) is { } read ? read with { Origin = Origin.At(rule.At()) } : null)
        .OfType<DomainRule>()
        .OrderBy(rule => rule.Priority)
        .ToValueList();

    private static DomainRule? Read(ReadingContext context, PropertyReader reader)
    {
        reader.Ignore("DomainNameArn");
        var priority = reader.Number("Priority", 1, 1_000_000);
        var conditions = reader.Objects("Conditions").SelectMany(Conditions).ToValueList();
        if (reader.Objects("Actions") is not [var action, ..] || action.Object("InvokeApi") is not { } invoke)
        {
            return null;
        }

        return new(priority ?? 1, invoke.RequiredText("ApiId"), StageNames.ReadText(context, invoke, "Stage") ?? TemplateText.Empty)
        {
            StripBasePath = invoke.Bool("StripBasePath") ?? false,
            Conditions = conditions,
        };
    }

    private static IEnumerable<DomainCondition> Conditions(PropertyReader reader)
    {
        if (reader.Object("MatchBasePaths") is { } paths)
        {
            yield return new BasePathCondition(paths.Literals("AnyOf").Select(path => path.Trim('/')).ToValueList());
        }

        if (reader.Object("MatchHeaders") is { } headers)
        {
            yield return new HeaderCondition(headers.Objects("AnyOf")
                .Select(header => new HeaderPattern(header.RequiredLiteral("Header"), header.RequiredLiteral("ValueGlob"))).ToValueList());
        }
    }
}
