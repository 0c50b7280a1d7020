namespace Gatehouse.Local.Rest;

/// <summary>Refuses paths that make an ARN too long for policies, where someone asks policies.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html.</remarks>
internal sealed class MethodArnLimitStep : RestStep
{
    private const int MostBytes = 1_600;

    public override string Name => "MethodArnLimit";

    public static RestStep? For(RouteBuild route) =>
        route.Authorization == RestAuthorization.None && route.Api.Policy.Count == 0 ? null : new MethodArnLimitStep();

    public override ValueTask RunAsync(RestContext context)
    {
        if (context.MethodArn.Length > MostBytes)
        {
            context.Failure = RestFailure.UriTooLong();
        }

        return ValueTask.CompletedTask;
    }
}
