using System.Collections.Frozen;

namespace Gatehouse.Local.Rest;

/// <summary>Takes only callers with an API key of a usage plan that opens the stage.</summary>
internal sealed class ApiKeyStep : RestStep
{
    private readonly FrozenDictionary<string, PlanKey> _keys;
    private readonly ApiKeySource _source;

    private ApiKeyStep(FrozenDictionary<string, PlanKey> keys, ApiKeySource source)
    {
        _keys = keys;
        _source = source;
    }

    public override string Name => "ApiKey";

    public static RestStep? For(RouteBuild route) =>
        route.Route.ApiKeyRequired ? new ApiKeyStep(UsagePlanKeys.Of(route.Stage).At(route.Stage.Stage.Name), route.Api.ApiKeySource) : null;

    public override ValueTask RunAsync(RestContext context)
    {
        var value = _source == ApiKeySource.Authorizer ? context.Authorizer?.UsageIdentifierKey : context.Request.Headers.Last("X-API-Key");
        if (value is not null && _keys.TryGetValue(value, out var key) && key.Key.Enabled)
        {
            context.PlanKey = key;
            context.Identity.ApiKey = key.Key.Value;
            context.Identity.ApiKeyId = key.Key.Id;
        }
        else
        {
            context.Failure = RestFailure.InvalidApiKey();
        }

        return ValueTask.CompletedTask;
    }
}
