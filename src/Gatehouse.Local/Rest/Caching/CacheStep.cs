using Gatehouse.Policies;

namespace Gatehouse.Local.Rest;

/// <summary>Answers from the cache, or keeps what the steps inside answer.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html.</remarks>
internal sealed class CacheStep : RestStep
{
    private const int MostBytes = 1_048_576;
    private const long Capacity = 64 * 1024 * 1024;
    private const string InvalidateCache = "execute-api:InvalidateCache";
    private const string IgnoredWarning = "199 Cache-control headers were ignored because the caller was unauthorized.";

    private readonly RestStep _inner;
    private readonly CacheKey _key;
    private readonly TimeSpan _lifetime;
    private readonly BoundedCache<CachedAnswer> _answers;
    private readonly CacheControlRule _rule;
    private readonly RouteAccess _access;

    private CacheStep(RouteBuild route, RestStep inner, TimeSpan lifetime)
    {
        _inner = inner;
        _key = CacheKey.Of(route);
        _lifetime = lifetime;
        _answers = Answers(route.Stage);
        _rule = route.Options.CacheControl;
        _access = RouteAccess.Of(route);
    }

    public override string Name => "Cache";

    public static RestStep Around(RouteBuild route, RestStep inner) =>
        CacheLifetime.Of(route.Stage.Stage, route.Route) is { Ticks: > 0 } lifetime ? new CacheStep(route, inner, lifetime) : inner;

    public override ValueTask RunAsync(RestContext context)
    {
        var key = _key.For(context);
        var isIgnored = false;
        if (AsksForFreshAnswer(context))
        {
            if (MayInvalidate(context, out var denial))
            {
                return FetchAsync(context, key);
            }

            if (_rule.Unauthorized == UnauthorizedCacheControl.FailWith403)
            {
                context.Failure = denial;
                return ValueTask.CompletedTask;
            }

            isIgnored = _rule.Unauthorized == UnauthorizedCacheControl.SucceedWithResponseHeader;
        }

        if (!_answers.TryGet(key, context.RequestTime, out var known))
        {
            return isIgnored ? FetchAndWarnAsync(context, key) : FetchAsync(context, key);
        }

        context.Answer = known.Copy();
        if (isIgnored)
        {
            Warn(context);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>The cache of the stage. Its canary has one of its own, unless it is told to use that of the stage.</summary>
    private static BoundedCache<CachedAnswer> Answers(StageBuild stage)
    {
        var isOwn = stage.Compiled.IsCanary == true && stage.Stage.Canary is { UseStageCache: false };
        var caches = StageCaches.Of(stage);
        return stage.Build.Shared((nameof(CacheStep), stage.Stage.Name, isOwn), () =>
        {
            var answers = new BoundedCache<CachedAnswer>(Capacity);
            caches.AddAnswers(answers);
            return answers;
        });
    }

    private static bool AsksForFreshAnswer(RestContext context)
    {
        foreach (var (name, value) in context.Request.Headers)
        {
            if (name.Equals("Cache-Control", StringComparison.OrdinalIgnoreCase) && HasZeroAge(value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasZeroAge(ReadOnlySpan<char> value)
    {
        foreach (var range in value.Split(','))
        {
            if (value[range].Trim().Equals("max-age=0", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayInvalidate(RestContext context, out RestFailure? denial)
    {
        denial = null;
        if (!_rule.RequiresAuthorization)
        {
            return true;
        }

        var request = RouteAccess.Request(context, InvalidateCache);
        var decision = _access.Decide(context, request);
        // Where no policy says who may call, everyone may; but not everyone may invalidate.
        if (decision.IsAllowed && (_access.Policy is not null || _access.Authorization is MethodAuthorization.Iam or MethodAuthorization.LambdaAuthorizer))
        {
            return true;
        }

        denial = _access.Denial(context, decision.IsAllowed ? new(PolicyDecision.ImplicitDeny, DenyingPolicy.Resource) : decision, request);
        return false;
    }

    private ValueTask FetchAsync(RestContext context, string key)
    {
        var running = _inner.RunAsync(context);
        if (!running.IsCompletedSuccessfully)
        {
            return KeepLaterAsync(context, key, running);
        }

        Keep(context, key);
        return ValueTask.CompletedTask;
    }

    private async ValueTask KeepLaterAsync(RestContext context, string key, ValueTask running)
    {
        await running.ConfigureAwait(false);
        Keep(context, key);
    }

    private async ValueTask FetchAndWarnAsync(RestContext context, string key)
    {
        await FetchAsync(context, key).ConfigureAwait(false);
        if (context.Failure is null)
        {
            Warn(context);
        }
    }

    private void Keep(RestContext context, string key)
    {
        if (context.Failure is null && context.Answer is { StreamBody: null, Body.Length: <= MostBytes } answer)
        {
            var kept = new CachedAnswer(answer);
            _answers.Set(key, kept, context.Options.Time.GetUtcNow() + _lifetime, kept.Weight);
        }
    }

    private static void Warn(RestContext context) => context.Answer.Headers.Add("Warning", IgnoredWarning);
}
