using System.Collections.Immutable;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Http;

/// <summary>Lets a Lambda function decide who may call.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html.</remarks>
internal sealed class LambdaRouteAuthorizer(
    HttpLambdaAuthorizer definition, IFunctionInvoker? function, ImmutableArray<MappingVariable> identitySources, TimeProvider time) : IRouteAuthorizer
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);
    private const int MostVerdicts = 10_000;
    private readonly BoundedCache<LambdaVerdict>? _verdicts = identitySources.IsEmpty || definition.CacheFor <= TimeSpan.Zero ? null : new(MostVerdicts);

    /// <summary>The name of a function that is not here.</summary>
    public string MissingFunction { get; init; } = "";

    public async ValueTask<GatewayAnswer?> AuthorizeAsync(HttpCall call, CancellationToken cancellation)
    {
        var identity = new string[identitySources.Length];
        for (var index = 0; index < identity.Length; index++)
        {
            if (identitySources[index].Evaluate(call, null) is not { Length: > 0 } value)
            {
                return HttpErrors.Unauthorized();
            }

            identity[index] = value;
        }

        var key = string.Join('\n', identity);
        LambdaVerdict? verdict = null;
        if (_verdicts?.TryGet(key, time.GetUtcNow(), out verdict) != true)
        {
            verdict = await AskAsync(call, identity, cancellation).ConfigureAwait(false);
            if (verdict is null)
            {
                return HttpErrors.InternalServerError();
            }

            _verdicts?.Set(key, verdict, time.GetUtcNow() + definition.CacheFor);
        }

        if (!verdict!.Allows(RouteArn(call)))
        {
            return HttpErrors.Forbidden();
        }

        call.Caller = verdict.Caller;
        return null;
    }

    /// <summary>The ARN of what is called, with the actual path.</summary>
    public static string RouteArn(HttpCall call) =>
        $"{call.Options.ExecuteApiArn}/{call.Stage!.Name}/{call.Request.Method}/{call.Path.Encoded.TrimStart('/')}";

    private async ValueTask<LambdaVerdict?> AskAsync(HttpCall call, string[] identity, CancellationToken cancellation)
    {
        if (function is null)
        {
            call.Trace?.Log(MissingFunctions.Log(MissingFunction));
            return Failed(call, "The authorizer's function is not served here.");
        }

        var invocation = new FunctionInvocation
        {
            Payload = AuthorizerEvent.Write(call, definition.PayloadFormat, identity, RouteArn(call)),
            RequestId = call.Options.Ids.Uuid(),
            TraceId = call.TraceId,
        };
        var result = await function.TryInvokeAsync(invocation, Limit, time, call.Trace, cancellation).ConfigureAwait(false);
        if (result is not { StatusCode: 200, FunctionError: null })
        {
            return Failed(call, result is null ? "The authorizer did not answer in time." : "The authorizer failed.");
        }

        var isSimple = definition is { PayloadFormat: PayloadFormat.V2, SimpleResponses: true };
        return (isSimple ? LambdaVerdict.ReadSimple(result.Payload) : LambdaVerdict.ReadPolicy(result.Payload)) ?? Failed(call, "The authorizer's answer is malformed.");
    }

    private static LambdaVerdict? Failed(HttpCall call, string error)
    {
        call.AuthorizerError = error;
        return null;
    }
}
