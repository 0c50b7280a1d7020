using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Http;

/// <summary>A Lambda function that gets the call as an event.</summary>
internal sealed class LambdaBackend(IFunctionInvoker? function, PayloadFormat format, TimeSpan timeout) : IBackend
{
    private const int LargestEvent = 6 * 1024 * 1024;

    /// <summary>The name of a function that is not here.</summary>
    public string MissingFunction { get; init; } = "";

    public async ValueTask<GatewayAnswer> CallAsync(HttpCall call, CancellationToken cancellation)
    {
        if (function is null)
        {
            call.Trace?.Log(MissingFunctions.Log(MissingFunction));
            return Failed(call, "The function is not served here.", HttpErrors.InternalServerError());
        }

        var payload = format == PayloadFormat.V2 ? EventV2.Write(call) : EventV1.Write(call);
        if (payload.Length > LargestEvent)
        {
            return Failed(call, "The event is larger than Lambda takes.", HttpErrors.TooLarge());
        }

        var invocation = new FunctionInvocation { Payload = payload, RequestId = call.Options.Ids.Uuid(), TraceId = call.TraceId };
        if (await function.TryInvokeAsync(invocation, timeout, call.Options.Time, call.Trace, cancellation).ConfigureAwait(false) is not { } result)
        {
            return Failed(call, "The function did not answer in time.", HttpErrors.ServiceUnavailable());
        }

        call.IntegrationStatus = result.StatusCode;
        if (result.FunctionError is not null || result.StatusCode != 200)
        {
            return Failed(call, "The function failed: " + System.Text.Encoding.UTF8.GetString(result.Payload.Span), HttpErrors.InternalServerError());
        }

        return (format == PayloadFormat.V2 ? LambdaAnswer.ReadV2(result.Payload) : LambdaAnswer.ReadV1(result.Payload))
            ?? Failed(call, "The function's answer is malformed.", HttpErrors.InternalServerError());
    }

    private static GatewayAnswer Failed(HttpCall call, string error, GatewayAnswer answer)
    {
        call.IntegrationError = error;
        return answer;
    }
}
