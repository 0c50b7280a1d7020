namespace Gatehouse.Rules;

/// <summary>Usage plans open stages and throttle methods that are there; keys and quotas are within API Gateway's limits.</summary>
internal sealed class UsagePlanRule : IRule<RestApi>
{
    private const int LongestKeyName = 1_024;
    private const int MostPlansOfKey = 10;

    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        CheckNames(api, diagnostics);
        foreach (var plan in api.UsagePlans)
        {
            foreach (var throttle in plan.Stages.SelectMany(stage => stage.Methods).Select(method => method.Throttle).Prepend(plan.Throttle))
            {
                if (throttle is { Rate: < 0 } or { Burst: < 0 })
                {
                    diagnostics.Add(DiagnosticCatalogue.BadThrottle.At(plan.Origin.Within(api.Origin), plan.Name, throttle.Rate, throttle.Burst));
                }
            }

            foreach (var stage in plan.Stages)
            {
                Check(plan, stage, api, diagnostics);
            }

            if (plan.Quota is { } quota && (quota.Limit < 0 || quota.Offset < 0 || quota.Offset > MaximumOffset(quota.Period)))
            {
                diagnostics.Add(DiagnosticCatalogue.BadQuota.At(plan.Origin.Within(api.Origin), plan.Name, quota.Offset, MaximumOffset(quota.Period), quota.Period));
            }

            foreach (var key in plan.Keys.Where(key => key.Value?.Literal?.Length is < 20 or > 128))
            {
                diagnostics.Add(DiagnosticCatalogue.BadApiKey.At(plan.Origin.Within(api.Origin), key.Name, key.Value!.Literal!.Length));
            }
        }
    }

    private static void CheckNames(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var same in api.UsagePlans.GroupBy(plan => plan.Name).Where(same => same.Count() > 1))
        {
            diagnostics.Add(DiagnosticCatalogue.DuplicateUsagePlan.At(same.Last().Origin.Within(api.Origin), same.Key));
        }

        foreach (var keys in api.UsagePlans.SelectMany(plan => plan.Keys.Distinct()).GroupBy(key => key.Name))
        {
            if (keys.Key.Length > LongestKeyName)
            {
                diagnostics.Add(DiagnosticCatalogue.ApiKeyNameTooLong.At(api.Origin.Location, keys.Key.Length));
            }

            if (keys.Distinct().Skip(1).Any())
            {
                diagnostics.Add(DiagnosticCatalogue.DuplicateApiKey.At(api.Origin.Location, keys.Key));
            }

            if (keys.Count() > MostPlansOfKey)
            {
                diagnostics.Add(DiagnosticCatalogue.KeyInTooManyPlans.At(api.Origin.Location, keys.Key, keys.Count()));
            }
        }
    }

    private static void Check(UsagePlan plan, UsagePlanStage stage, RestApi api, DiagnosticBag diagnostics)
    {
        if (stage.Api is null && api.Stages.All(candidate => candidate.Name != stage.Stage))
        {
            diagnostics.Add(DiagnosticCatalogue.PlanForUnknownStage.At(
                plan.Origin.Within(api.Origin), plan.Name, stage.Stage, string.Join(", ", api.Stages.Select(candidate => candidate.Name))));
        }

        foreach (var method in stage.Methods.Where(method => stage.Api is null && !MethodSettingsRule.Exists(api, method.Method, method.Path)))
        {
            diagnostics.Add(DiagnosticCatalogue.SettingsWithoutRoute.At(plan.Origin.Within(api.Origin), method.Method.Name(), method.Path, plan.Name));
        }

        if (stage.Methods.Count > 20)
        {
            diagnostics.Add(DiagnosticCatalogue.TooManyMethodThrottles.At(plan.Origin.Within(api.Origin), plan.Name, stage.Methods.Count));
        }
    }

    private static int MaximumOffset(QuotaPeriod period) => period switch
    {
        QuotaPeriod.Day => 0,
        QuotaPeriod.Week => 6,
        _ => 27,
    };
}
