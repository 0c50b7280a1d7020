using Gatehouse.Local.Security;

namespace Gatehouse.Local.Rest;

/// <summary>Verifies that a known access key has signed the request.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/permissions.html.</remarks>
internal sealed class IamAuthorizeStep(SigV4Verifier verifier) : RestStep
{
    public override string Name => AuthorizeStep.Name;

    public static RestStep For(RouteBuild route) =>
        route.Stage.Build.Shared(nameof(IamAuthorizeStep), () =>
            new IamAuthorizeStep(new SigV4Verifier(route.Options.AccessKeys ?? LocalAccessKeys.Of(route.Options), route.Options.Time, region: route.Options.Region)));

    public override ValueTask RunAsync(RestContext context)
    {
        var outcome = verifier.Verify(SigV4Request.Of(context.Request, context.SentBody.Span));
        if (outcome.Key is { } key)
        {
            Identify(context.Identity, key);
        }
        else
        {
            context.Failure = Failure(outcome);
        }

        return ValueTask.CompletedTask;
    }

    private static void Identify(CallerIdentity identity, LocalAccessKey key)
    {
        identity.Key = key;
        identity.AccessKey = key.AccessKeyId;
        identity.AccountId = key.Caller.AccountId;
        identity.UserArn = key.PrincipalArn;
        identity.Caller = identity.User = PrincipalIds.Of(key.PrincipalArn);
        identity.PrincipalOrgId = key.OrganizationId;
    }

    private static RestFailure Failure(SigV4Outcome outcome)
    {
        var failure = outcome.Failure switch
        {
            SigV4Failure.MissingToken => new RestFailure(GatewayResponseType.MissingAuthenticationToken, outcome.Message),
            SigV4Failure.InvalidSignature => new(GatewayResponseType.InvalidSignature, outcome.Message),
            SigV4Failure.ExpiredToken => new(GatewayResponseType.ExpiredToken, outcome.Message),
            _ => new(GatewayResponseType.Default4xx, outcome.Message) { Status = 403 },
        };
        return failure with { ErrorType = outcome.ErrorType, IsAuthentication = true };
    }
}
