namespace Gatehouse;

/// <summary>Writes usage plans and API keys.</summary>
internal static class UsagePlanWriter
{
    public static void Add(RestApi api, WriterContext context)
    {
        foreach (var key in api.UsagePlans.SelectMany(plan => plan.Keys).Where(key => key.Id is null).DistinctBy(key => key.Name))
        {
            context.Add(KeySuffix(key.Name), "AWS::ApiGateway::ApiKey", new MapBuilder()
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

    /// <summary>What the logical id of a key ends with.</summary>
    public static string KeySuffix(string key) => "Key" + LogicalIds.Part(key);

    /// <summary>What the logical id of a plan ends with.</summary>
    public static string PlanSuffix(string plan) => "Plan" + LogicalIds.Part(plan);

    private static string LinkSuffix(ApiKey key, WriterContext context) => KeySuffix(key.Id is { } id ? context.Text(id).ToString() : key.Name);

    private static void AddPlan(UsagePlan plan, RestApi api, WriterContext context)
    {
        var suffix = PlanSuffix(plan.Name);
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
            context.Add(suffix + LinkSuffix(key, context), "AWS::ApiGateway::UsagePlanKey", new MapBuilder()
                .Add("KeyId", key.Id ?? TemplateText.Ref(context.LogicalId + KeySuffix(key.Name)))
                .Add("KeyType", "API_KEY")
                .Add("UsagePlanId", TemplateText.Ref(context.LogicalId + suffix))
                .ToMap());
        }
    }

    private static TemplateValue Stage(UsagePlanStage stage, RestApi api, WriterContext context)
    {
        var own = stage.Api is not null ? null : api.Stages.FirstOrDefault(candidate => candidate.Name == stage.Stage);
        return new MapBuilder()
            .Add("ApiId", stage.Api ?? TemplateText.Ref(context.LogicalId))
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
