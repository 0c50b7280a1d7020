using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads <c>AWS::ApiGateway::UsagePlan</c>, and the keys that belong to it.</summary>
internal static class UsagePlanReader
{
    private static readonly (string, QuotaPeriod)[] Periods = [("DAY", QuotaPeriod.Day), ("WEEK", QuotaPeriod.Week), ("MONTH", QuotaPeriod.Month)];

    /// <summary>The plans that open stages of an API; a plan for several APIs is one of each.</summary>
    public static ValueList<UsagePlan> Read(ReadingContext context, string api) =>
        context.Template.OfType("AWS::ApiGateway::UsagePlan")
            .Where(plan => Stages(context, plan).Any(stage => context.Target(stage.Text("ApiId")) == api))
            .Select(plan => Plan(context, plan, api))
            .ToValueList();

    /// <summary>The plans that open only stages of APIs of other templates.</summary>
    public static ValueList<UsagePlan> Loose(ReadingContext context) =>
        context.Template.OfType("AWS::ApiGateway::UsagePlan")
            .Where(plan => Stages(context, plan) is { Count: > 0 } stages && !stages.Any(stage => IsOfTemplate(context, stage)))
            .Select(plan => Plan(context, plan, api: null))
            .ToValueList();

    /// <summary>The API keys of the template, which plans of other templates may name.</summary>
    public static ValueList<ApiKey> Keys(ReadingContext context) =>
        context.Template.OfType("AWS::ApiGateway::ApiKey").Select(key => Key(context, key)).ToValueList();

    private static bool IsOfTemplate(ReadingContext context, PropertyReader stage) =>
        context.Target(stage.Text("ApiId")) is { } api && context.Template.Find(api) is { Type: "AWS::ApiGateway::RestApi" };

    private static IReadOnlyList<PropertyReader> Stages(ReadingContext context, EvaluatedResource plan) => context.Reader(plan).Objects("ApiStages");

    private static UsagePlan Plan(ReadingContext context, EvaluatedResource resource, string? api)
    {
        var reader = context.Reader(resource);
        return new(reader.Literal("UsagePlanName") ?? resource.LogicalId)
        {
            Description = reader.Text("Description"),
            Stages = Stages(context, resource).Select(stage => Stage(context, stage, api)).ToValueList(),
            Throttle = reader.Object("Throttle")?.Throttle("RateLimit", "BurstLimit"),
            Quota = Quota(reader.Object("Quota")),
            Keys = context.Owned("AWS::ApiGateway::UsagePlanKey", "UsagePlanId", resource.LogicalId)
                .Select(key => Key(context, context.Reader(key))).ToValueList(),
            Tags = reader.Tags(),
            Origin = Origin.Of(resource),
        };
    }

    private static UsagePlanStage Stage(ReadingContext context, PropertyReader reader, string? api) => new(StageNames.ReadText(context, reader, "Stage")?.ToString() ?? "")
    {
        Api = reader.Text("ApiId") is { } id && (api is null || context.Target(id) != api) ? id : null,
        Methods = reader.ObjectMap("Throttle").Select(entry => Method(reader, entry.Key, entry.Value)).OfType<MethodThrottle>().ToValueList(),
    };

    private static MethodThrottle? Method(PropertyReader stage, string key, PropertyReader reader)
    {
        var throttle = reader.Throttle("RateLimit", "BurstLimit") ?? new(10_000, 5_000);
        var slash = key.LastIndexOf('/');
        if (slash >= 0)
        {
            var (path, name) = (slash == 0 ? "/" : key[..slash], key[(slash + 1)..]);
            if (name == "*")
            {
                return new(RouteMethod.Any, path, throttle);
            }

            if (RouteMethods.TryParse(name, out var method))
            {
                return new(method, path, throttle);
            }
        }

        stage.Diagnostics.Add(DiagnosticCatalogue.UnknownParameterKey.At(stage.At("Throttle"), key, "/path/METHOD"));
        return null;
    }

    private static Quota? Quota(PropertyReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        var (limit, period, offset) = (reader.Number("Limit", 0, int.MaxValue), reader.Choice("Period", Periods), reader.Number("Offset", 0, int.MaxValue));
        return limit is null ? null : new(limit.Value, period ?? QuotaPeriod.Month) { Offset = offset ?? 0 };
    }

    private static ApiKey Key(ReadingContext context, PropertyReader link)
    {
        link.Ignore("UsagePlanId", "KeyType");
        var id = link.RequiredText("KeyId");
        return context.Target(id) is { } target && context.Template.Find(target) is { Type: "AWS::ApiGateway::ApiKey" } resource
            ? Key(context, resource)
            : ApiKey.FromId(id);
    }

    private static ApiKey Key(ReadingContext context, EvaluatedResource resource)
    {
        var reader = context.Reader(resource);

        // Stage keys are from before there were usage plans.
        reader.Ignore("GenerateDistinctId", "StageKeys");
        return new(reader.Literal("Name") ?? resource.LogicalId)
        {
            Value = reader.Text("Value"),
            Enabled = reader.Bool("Enabled") ?? false,
            Description = reader.Text("Description"),
            CustomerId = reader.Literal("CustomerId"),
            Tags = reader.Tags(),
            Origin = Origin.Of(resource),
        };
    }
}
