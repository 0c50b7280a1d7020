namespace Gatehouse.Local.Rest;

/// <summary>Takes only callers with an API key of a usage plan that opens the stage.</summary>
internal sealed class ApiKeyStep : RestStep
{
    private readonly IReadOnlyDictionary<string, PlanKey> _keys;
    private readonly ApiKeySource _source;
    private readonly string _method;

    private ApiKeyStep(IReadOnlyDictionary<string, PlanKey> keys, ApiKeySource source, string method)
    {
        _keys = keys;
        _source = source;
        _method = method;
    }

    public override string Name => "ApiKey";

    public static RestStep? For(RouteBuild route) =>
        route.Route.ApiKeyRequired ? new ApiKeyStep(route.Options.UsagePlans!.At(route.Options.ApiId, route.Stage.Stage.Name), route.Api.ApiKeySource, UsagePlanLog.Method(route)) : null;

    /// <summary>The key that came with a request; null when none did.</summary>
    public static string? Sent(ApiKeySource source, RestContext context) =>
        source == ApiKeySource.Authorizer ? context.Authorizer?.UsageIdentifierKey : context.Request.Headers.Last("X-API-Key");

    public override ValueTask RunAsync(RestContext context)
    {
        var value = Sent(_source, context);
        if (value is not null && _keys.TryGetValue(value, out var key) && key.Key.Enabled)
        {
            context.PlanKey = key;
            context.Identity.ApiKey = key.Key.Value;
            context.Identity.ApiKeyId = key.Key.Id;
        }
        else
        {
            context.Failure = context.Trace is null ? RestFailure.InvalidApiKey() : RestFailure.InvalidApiKey() with { Log = UsagePlanLog.Refusal(_method, value, context) };
        }

        return ValueTask.CompletedTask;
    }
}
