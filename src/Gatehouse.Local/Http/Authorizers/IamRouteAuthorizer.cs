using Gatehouse.Local.Security;

namespace Gatehouse.Local.Http;

/// <summary>Lets callers in that sign with AWS credentials which the gateway knows.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control-iam.html.</remarks>
internal sealed class IamRouteAuthorizer(SigV4Verifier verifier) : IRouteAuthorizer
{
    public ValueTask<GatewayAnswer?> AuthorizeAsync(HttpCall call, CancellationToken cancellation)
    {
        var outcome = verifier.Verify(SigV4Request.Of(call.Request, call.Request.Body.Span));
        if (!outcome.IsVerified)
        {
            call.AuthorizerError = outcome.Message;
            return ValueTask.FromResult<GatewayAnswer?>(HttpErrors.Forbidden());
        }

        call.Caller = new SignedCaller(outcome.Key!);
        return ValueTask.FromResult<GatewayAnswer?>(null);
    }
}
