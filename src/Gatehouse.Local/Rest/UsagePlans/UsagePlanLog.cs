using System.Globalization;

namespace Gatehouse.Local.Rest;

/// <summary>What the execution log says of API keys and usage plans, in AWS's words.</summary>
internal static class UsagePlanLog
{
    private static readonly Func<string> Nothing = static () => "";

    public static RestStep? Before(RouteBuild route)
    {
        var source = route.Api.ApiKeySource;
        return LogStep.For(route, context =>
            context.Trace?.Log($"Verifying Usage Plan for request: {context.RequestId}. API Key: {Sent(source, context)} API Stage: {Stage(context)}"));
    }

    public static RestStep? After(RouteBuild route)
    {
        var source = route.Api.ApiKeySource;
        var method = Method(route);
        var isMetered = route.Route.ApiKeyRequired;
        return LogStep.For(route, context =>
        {
            if (!isMetered)
            {
                context.Trace?.Log($"API Key {Sent(source, context)} authorized because method '{method}' does not require API Key. Request will not contribute to throttle or quota limits");
            }

            context.Trace?.Log($"Usage Plan check succeeded for API Key {Sent(source, context)} and API Stage {Stage(context)}");
        });
    }

    /// <summary>Why a key does not open a method.</summary>
    /// <param name="method">What <see cref="Method"/> gave.</param>
    /// <param name="key">The key; null when none was sent.</param>
    /// <param name="context">The request.</param>
    public static string Refusal(string method, string? key, RestContext context) =>
        $"API Key {Masked(key)} not authorized because method '{method}' requires API Key and API Key is not associated with a Usage Plan for API Stage {Stage(context)}: "
        + "No Usage Plan found for key and API Stage";

    /// <summary>That a method was called too often.</summary>
    public static string Throttled(Throttle throttle, RestContext context) => "Key throttle limit exceeded for " + Limit(throttle, context);

    /// <summary>That a key was used too often.</summary>
    public static string Throttled(Throttle throttle, PlanKey key, RestContext context) =>
        $"API Key {Masked(key.Key.Value)} exceeded throttle limit for API Stage {Stage(context)}: Key throttle limit exceeded for Usage Plan ID {key.PlanId}, {Limit(throttle, context)}";

    /// <summary>That a key has used up its quota.</summary>
    public static string Exhausted(PlanKey key, RestContext context) => string.Create(
        CultureInfo.InvariantCulture,
        $"API Key {Masked(key.Key.Value)} exceeded quota limit for API Stage {Stage(context)}: Key quota exhausted for Usage Plan ID {key.PlanId}. Quota Limit: {key.Quota!.Limit} Period: {key.Quota.Period.ToString().ToUpperInvariant()}");

    /// <summary>A method as the definition has it.</summary>
    public static string Method(RouteBuild route) => $"{route.Route.Method.Name()} {route.Route.Path.Text}";

    private static string Limit(Throttle throttle, RestContext context) => string.Create(
        CultureInfo.InvariantCulture,
        $"RestApi {context.Options.ApiId}, Stage {context.Stage.Name}, Resource {context.Route!.ResourceId}, HttpMethod {context.Method}. Limit: {throttle.Rate:0.00} Burst: {throttle.Burst}");

    private static Func<string> Sent(ApiKeySource source, RestContext context) => ApiKeyStep.Sent(source, context) is { } key ? () => MaskedHeaders.Mask(key) : Nothing;

    private static string Masked(string? key) => key is null ? "" : MaskedHeaders.Mask(key);

    private static string Stage(RestContext context) => $"{context.Options.ApiId}/{context.Stage.Name}";
}
