namespace Gatehouse.Local.Rest;

/// <summary>Refuses clients whose certificate the custom domain does not trust.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html.</remarks>
internal sealed class MutualTlsStep : RestStep
{
    private readonly RestStep _inner;

    private MutualTlsStep(RestStep inner) => _inner = inner;

    public override string Name => "MutualTls";

    public static RestStep Before(RestStep inner) => new MutualTlsStep(inner);

    public override ValueTask RunAsync(RestContext context)
    {
        if (context.Request.Refusal is not { } reason)
        {
            return _inner.RunAsync(context);
        }

        context.Failure = RestFailure.Forbidden() with { Log = $"Access denied. Reason: {reason}" };
        context.Trace?.Step(Name, reason);
        return ValueTask.CompletedTask;
    }
}
