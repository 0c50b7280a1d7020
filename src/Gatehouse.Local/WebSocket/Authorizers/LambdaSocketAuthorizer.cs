using System.Collections.Immutable;
using System.Text.Json;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.WebSockets;

/// <summary>A Lambda function that decides who may connect.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html.</remarks>
internal sealed class LambdaSocketAuthorizer(IFunctionInvoker? function, ImmutableArray<SelectionPart> identitySources) : ISocketAuthorizer
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(29);

    /// <summary>The name of a function that is not here.</summary>
    public string MissingFunction { get; init; } = "";

    public async ValueTask<GatewayAnswer?> AuthorizeAsync(SocketCall call, CancellationToken cancellation)
    {
        var values = new SelectionValues { Handshake = call.Handshake, StageVariables = call.Stage.Variables, Context = call.Value };
        foreach (var source in identitySources)
        {
            if (source.Evaluate(values).Length == 0)
            {
                return GatewayFrame.Refusal(401, "Unauthorized", call);
            }
        }

        if (function is null)
        {
            call.Trace?.Log(MissingFunctions.Log(MissingFunction));
            return Failed(call);
        }

        var started = call.Options.Time.GetTimestamp();
        var invocation = new FunctionInvocation { Payload = SocketEvent.WriteAuthorizer(call), RequestId = call.Options.Ids.Uuid(), TraceId = call.TraceId };
        var result = await function.TryInvokeAsync(invocation, Limit, call.Options.Time, call.Trace, cancellation).ConfigureAwait(false);
        if (result is not { StatusCode: 200 })
        {
            return Failed(call);
        }

        if (result.FunctionError is not null)
        {
            return FunctionErrors.Message(result.Payload) == "Unauthorized" ? GatewayFrame.Refusal(401, "Unauthorized", call) : Failed(call);
        }

        if (AuthorizerPolicy.Read(result.Payload, out _) is not { } policy || !TryReadContext(policy.Context, out var context))
        {
            return Failed(call);
        }

        if (!policy.Allows(call.Stage.Arn("$connect")))
        {
            return GatewayFrame.Refusal(403, GatewayFrame.Forbidden, call);
        }

        var latency = (long)call.Options.Time.GetElapsedTime(started).TotalMilliseconds;
        call.Caller = new(policy.PrincipalId, latency, context, policy.UsageIdentifierKey);
        return null;
    }

    private static GatewayAnswer Failed(SocketCall call) => GatewayFrame.Refusal(500, GatewayFrame.InternalServerError, call);

    private static bool TryReadContext(JsonElement context, out List<KeyValuePair<string, string?>> values)
    {
        values = [];
        if (context.ValueKind != JsonValueKind.Object)
        {
            return context.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;
        }

        foreach (var member in context.EnumerateObject())
        {
            if (AuthorizerPolicy.Text(member.Value) is null && member.Value.ValueKind != JsonValueKind.Null)
            {
                return false;
            }

            values.Add(new(member.Name, AuthorizerPolicy.Text(member.Value)));
        }

        return true;
    }
}
