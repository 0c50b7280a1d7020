namespace Gatehouse.Local.Rest;

/// <summary>Refuses clients that the custom domain keeps out: by mutual TLS, or by the policy of a private domain.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html.</remarks>
internal sealed class DomainAccessStep : RestStep
{
    private readonly RestStep _inner;

    private DomainAccessStep(RestStep inner) => _inner = inner;

    public override string Name => "DomainAccess";

    public static RestStep Before(RestStep inner) => new DomainAccessStep(inner);

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
