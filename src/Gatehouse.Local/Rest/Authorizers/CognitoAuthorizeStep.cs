using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gatehouse.Local.Security;

namespace Gatehouse.Local.Rest;

/// <summary>Takes the tokens of Cognito user pools.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html.</remarks>
internal sealed class CognitoAuthorizeStep : RestStep
{
    private const int MostTokens = 10_000;

    private readonly string _header;
    private readonly TimeSpan _lifetime;
    private readonly CognitoRules _rules;
    private readonly ImmutableArray<string> _scopes;
    private readonly IJwkSource _keys;
    private readonly BoundedCache<VerifiedToken>? _tokens;

    private CognitoAuthorizeStep(
        CognitoAuthorizer authorizer, CognitoRules rules, ImmutableArray<string> scopes, IJwkSource keys, BoundedCache<VerifiedToken>? tokens)
    {
        _header = authorizer.Header;
        _lifetime = authorizer.CacheFor;
        _rules = rules;
        _scopes = scopes;
        _keys = keys;
        _tokens = tokens;
    }

    public override string Name => AuthorizeStep.Name;

    public static RestStep For(RouteBuild route, CognitoAuthorizer authorizer, ValueList<string> scopes)
    {
        Regex? audience = null;
        if (authorizer.ValidationExpression is { Length: > 0 } expression && !WholeMatch.TryCompile(expression, out audience, out var problem))
        {
            AuthorizeStep.Report(route, authorizer, DiagnosticCatalogue.PatternNotServed, expression, problem);
            return new FailingStep(AuthorizeStep.Name, RestFailure.Unauthorized());
        }

        return new CognitoAuthorizeStep(
            authorizer,
            new CognitoRules(CognitoIssuers.Of(route, authorizer), audience, route.Options.Time),
            [.. scopes],
            Keys(route),
            authorizer.CacheFor > TimeSpan.Zero ? Tokens(route.Stage, authorizer) : null);
    }

    public override ValueTask RunAsync(RestContext context)
    {
        if (BearerToken.Extract(context.Request.Headers.Last(_header)) is not { } token)
        {
            Refuse(context, CognitoRefusal.Unauthorized($"the request has no token in the header {_header}"));
            return ValueTask.CompletedTask;
        }

        if (_tokens is not null && _tokens.TryGet(token, context.RequestTime, out var verified))
        {
            Accept(context, verified);
            return ValueTask.CompletedTask;
        }

        return VerifyAsync(context, token);
    }

    private static IJwkSource Keys(RouteBuild route) =>
        route.Options.TokenKeys ?? route.Stage.Build.Shared<IJwkSource>(
            nameof(CognitoJwkSource), () => new CognitoJwkSource(route.Options.Backends, CognitoIssuers.Endpoint(route.Options), route.Options.Time));

    private static BoundedCache<VerifiedToken> Tokens(StageBuild stage, CognitoAuthorizer authorizer)
    {
        var caches = StageCaches.Of(stage);
        return stage.Build.Shared((nameof(CognitoAuthorizeStep), stage.Stage.Name, authorizer.Name), () =>
        {
            var tokens = new BoundedCache<VerifiedToken>(MostTokens);
            caches.AddVerdicts(tokens);
            return tokens;
        });
    }

    private async ValueTask VerifyAsync(RestContext context, string token)
    {
        var issuer = JwtVerifier.ClaimedIssuer(token) ?? "";
        if (_rules.CheckIssuer(issuer.Length == 0 ? null : issuer) is { } refusal)
        {
            Refuse(context, refusal);
            return;
        }

        if (context.Options.OwnTokens?.Verify(token) is { } own)
        {
            Take(context, token, own);
            return;
        }

        // What no key can mend needs none.
        if (JwtVerifier.ApiGateway.Verify(token, JwkSet.Empty) is { Failure: JwtFailure.Malformed or JwtFailure.Algorithm } unusable)
        {
            Refuse(context, CognitoRefusal.Unauthorized(unusable.Description));
            return;
        }

        var found = await FindAsync(issuer, context.Cancellation).ConfigureAwait(false);
        var verification = Verify(token, found);
        if (verification is { IsVerified: false } && _keys.Forget(issuer))
        {
            // Keys are changed, and an issuer on this machine has new ones each time it is started.
            found = await FindAsync(issuer, context.Cancellation).ConfigureAwait(false);
            verification = Verify(token, found);
        }

        if (verification is null)
        {
            context.Authorizer = new() { Claims = [], Status = 500, Error = found.Failure };
            var hint = context.Options.OwnTokens is null ? "" : ". Tokens of this gateway need none: POST their claims to /_gatehouse/tokens";
            context.Failure = RestFailure.AuthorizerConfiguration($"Execution failed due to configuration error: {found.Failure}{hint}");
        }
        else
        {
            Take(context, token, verification);
        }
    }

    private void Take(RestContext context, string token, JwtVerification verification)
    {
        if (verification.Claims() is not { } claims)
        {
            Refuse(context, CognitoRefusal.Unauthorized(verification.IsVerified ? "the claims of the token cannot be read" : verification.Description));
            return;
        }

        var verified = new VerifiedToken(claims, new() { Claims = CognitoClaims.ToContext(claims) });
        _tokens?.Set(token, verified, context.Options.Time.GetUtcNow() + _lifetime);
        Accept(context, verified);
    }

    private async ValueTask<JwkLookup> FindAsync(string issuer, CancellationToken cancellation)
    {
        try
        {
            return await _keys.FindAsync(issuer, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return JwkLookup.Failed("cancelled");
        }
    }

    private static JwtVerification? Verify(string token, JwkLookup found) => found.Keys is { } keys ? JwtVerifier.ApiGateway.Verify(token, keys) : null;

    private void Accept(RestContext context, VerifiedToken token)
    {
        if (_rules.Check(token.Claims, _scopes) is { } refusal)
        {
            Refuse(context, refusal);
        }
        else
        {
            context.Authorizer = token.Result;
        }
    }

    private static void Refuse(RestContext context, CognitoRefusal refusal)
    {
        context.Trace?.Log($"Unauthorized request: {context.RequestId}");
        context.Authorizer = new() { Claims = [], Status = 401, Error = refusal.Message };
        context.Failure = RestFailure.Unauthorized(refusal.Message) with { IsAuthentication = true, Log = $"Unauthorized: {refusal.Reason}" };
    }

    private sealed record VerifiedToken(JsonElement Claims, AuthorizerResult Result);
}
