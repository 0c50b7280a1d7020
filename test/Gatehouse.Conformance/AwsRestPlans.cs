using System.Text.Json;
using static Gatehouse.Conformance.AwsRestDefinition;

namespace Gatehouse.Conformance;

/// <summary>Reads the usage plans and API keys of a row.</summary>
internal static class AwsRestPlans
{
    public static ValueList<UsagePlan> Read(JsonElement definition)
    {
        var keys = Members(definition, "apiKeys").ToDictionary(
            key => key.Name,
            key => new ApiKey(key.Name)
            {
                Value = Text(key.Value, "value") is { } value && !value.StartsWith("{{", StringComparison.Ordinal) ? value : Value(key.Name),
                Enabled = !key.Value.TryGetProperty("enabled", out var enabled) || enabled.GetBoolean(),
            });
        return [.. Items(definition, "usagePlans").Select(plan => Plan(plan, keys))];
    }

    /// <summary>The value of a key that the row leaves open.</summary>
    public static string Value(string key) => $"{key}-0123456789abcdefghij";

    private static UsagePlan Plan(JsonElement plan, Dictionary<string, ApiKey> keys) =>
        new(Text(plan, "name") ?? "plan")
        {
            Stages = [.. Items(plan, "apiStages").Select(stage => new UsagePlanStage(stage.ValueKind == JsonValueKind.String ? stage.GetString()! : Text(stage, "stage")!))],
            Keys = [.. Items(plan, "keys").Select(key => keys[key.GetString()!])],
            Throttle = plan.TryGetProperty("throttle", out var throttle)
                ? new(throttle.GetProperty("rateLimit").GetDouble(), throttle.GetProperty("burstLimit").GetInt32())
                : null,
            Quota = plan.TryGetProperty("quota", out var quota)
                ? new(quota.GetProperty("limit").GetInt32(), Enum.Parse<QuotaPeriod>(Text(quota, "period")!, ignoreCase: true))
                {
                    Offset = quota.TryGetProperty("offset", out var offset) ? offset.GetInt32() : 0,
                }
                : null,
        };
}
