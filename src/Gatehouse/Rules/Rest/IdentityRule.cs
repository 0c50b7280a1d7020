namespace Gatehouse.Rules;

/// <summary>Authorizers have what they identify callers by, and a function that exists.</summary>
internal sealed class IdentityRule : RestAuthorizerRule
{
    private static readonly string[] Prefixes = ["method.request.header.", "method.request.querystring.", "stageVariables.", "context."];

    protected override void Check(RestAuthorizer authorizer, RestApi api, DiagnosticBag diagnostics)
    {
        switch (authorizer)
        {
            case CognitoAuthorizer { UserPools.Count: 0 }:
                diagnostics.Add(DiagnosticCatalogue.NoUserPool.At(authorizer.Origin.Location, authorizer.Name));
                break;
            case CognitoAuthorizer cognito:
                CheckPools(cognito, diagnostics);
                break;
            case RequestAuthorizer request:
                CheckSources(request, diagnostics);
                CheckFunction(request.Function, authorizer, diagnostics);
                break;
            case TokenAuthorizer token:
                CheckFunction(token.Function, authorizer, diagnostics);
                break;
        }
    }

    private static void CheckPools(CognitoAuthorizer authorizer, DiagnosticBag diagnostics)
    {
        foreach (var pool in authorizer.UserPools)
        {
            if (pool.Literal is { } arn
                && !arn.Contains("${", StringComparison.Ordinal)
                && (arn.Split(':') is not ["arn", _, "cognito-idp", _, _, var resource] || !resource.StartsWith("userpool/", StringComparison.Ordinal)))
            {
                diagnostics.Add(DiagnosticCatalogue.BadUserPool.At(authorizer.Origin.Location, authorizer.Name, arn));
            }
        }
    }

    private static void CheckSources(RequestAuthorizer authorizer, DiagnosticBag diagnostics)
    {
        foreach (var source in authorizer.IdentitySources)
        {
            if (!Prefixes.Any(prefix => source.Expression.Length > prefix.Length && source.Expression.StartsWith(prefix, StringComparison.Ordinal)))
            {
                diagnostics.Add(DiagnosticCatalogue.BadIdentitySource.At(authorizer.Origin.Location, authorizer.Name, source.Expression));
            }
        }
    }

    private static void CheckFunction(FunctionTarget function, RestAuthorizer authorizer, DiagnosticBag diagnostics)
    {
        if (function is FunctionArn target)
        {
            BackendUriRule.CheckFunction(target, "authorizer " + authorizer.Name, authorizer.Origin, diagnostics);
        }
    }
}
