using Gatehouse.Local.Security;

namespace Gatehouse.Local.WebSockets;

/// <summary>Lets clients connect that sign the handshake with AWS credentials which the gateway knows.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html.</remarks>
internal sealed class IamSocketAuthorizer(SigV4Verifier verifier) : ISocketAuthorizer
{
    public ValueTask<GatewayAnswer?> AuthorizeAsync(SocketCall call, CancellationToken cancellation)
    {
        var outcome = verifier.Verify(SigV4Request.Of(call.Handshake, []));
        return ValueTask.FromResult(outcome.IsVerified ? null : GatewayFrame.Refusal(403, GatewayFrame.Forbidden, call));
    }
}
