namespace Gatehouse;

/// <summary>Writes usage plans and API keys.</summary>
internal static class UsagePlanWriter
{
    public static void Add(RestApi api, WriterContext context)
    {
        foreach (var key in api.UsagePlans.SelectMany(plan => plan.Keys).Where(key => key.Id is null).DistinctBy(key => key.Name))
        {
            context.Add(KeySuffix(key), "AWS::ApiGateway::ApiKey", new MapBuilder()
                .Add("Name", key.Name)
                .Add("Description", key.Description)
                .Add("Enabled", (bool?)key.Enabled)
                .Add("Value", key.Value)
                .Add("CustomerId", key.CustomerId)
                .AddList("Tags", TagList.Write(key.Tags))
                .ToMap());
        }

        foreach (var plan in api.UsagePlans)
        {
            AddPlan(plan, api, context);
        }
    }

    private static string KeySuffix(ApiKey key) => "Key" + LogicalIds.Part(key.Name);

    private static void AddPlan(UsagePlan plan, RestApi api, WriterContext context)
    {
        var suffix = "Plan" + LogicalIds.Part(plan.Name);
        context.Add(suffix, "AWS::ApiGateway::UsagePlan", new MapBuilder()
            .Add("UsagePlanName", plan.Name)
            .Add("Description", plan.Description)
            .AddList("ApiStages", plan.Stages.Select(stage => Stage(stage, api, context)))
            .AddIf(plan.Throttle is not null, "Throttle", () => Throttle(plan.Throttle!))
            .AddIf(plan.Quota is not null, "Quota", () => Quota(plan.Quota!))
            .AddList("Tags", TagList.Write(plan.Tags))
            .ToMap());
        foreach (var key in plan.Keys)
        {
            context.Add(suffix + KeySuffix(key), "AWS::ApiGateway::UsagePlanKey", new MapBuilder()
                .Add("KeyId", key.Id ?? TemplateText.Ref(context.LogicalId + KeySuffix(key)))
                .Add("KeyType", "API_KEY")
                .Add("UsagePlanId", TemplateText.Ref(context.LogicalId + suffix))
                .ToMap());
        }
    }

    private static TemplateValue Stage(UsagePlanStage stage, RestApi api, WriterContext context)
    {
        var own = api.Stages.FirstOrDefault(candidate => candidate.Name == stage.Stage);
        return new MapBuilder()
            .Add("ApiId", TemplateText.Ref(context.LogicalId))
            .Add("Stage", own is null ? stage.Stage : TemplateText.Ref(context.LogicalId + RestStageWriter.IdSuffix(own)))
            .AddMap("Throttle", stage.Methods.Select(method => KeyValuePair.Create(method.Path.Text + "/" + method.Method.Name(), method.Throttle)), Throttle)
            .ToMap();
    }

    private static TemplateMap Throttle(Throttle throttle) => new MapBuilder()
        .Add("RateLimit", (TemplateValue)throttle.Rate)
        .Add("BurstLimit", (int?)throttle.Burst)
        .ToMap();

    private static TemplateMap Quota(Quota quota) => new MapBuilder()
        .Add("Limit", (int?)quota.Limit)
        .Add("Period", quota.Period.ToString().ToUpperInvariant())
        .AddIf(quota.Offset > 0, "Offset", () => quota.Offset)
        .ToMap();
}
