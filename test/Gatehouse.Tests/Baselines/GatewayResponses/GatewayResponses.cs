namespace Gatehouse.Tests.Baselines;

/// <summary>Every answer that API Gateway gives by itself, as the API wants it.</summary>
public sealed class GatewayResponses : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        GatewayResponses = [.. Enum.GetValues<GatewayResponseType>().Select(type => new GatewayResponse(type)
        {
            StatusCode = type is GatewayResponseType.Default4xx or GatewayResponseType.Default5xx ? null : 418,
            Headers = [To.Header("X-Type", From.Static(type.ToString())), To.Header("X-Request", From.Context("requestId")), To.Header("X-Tenant", From.Header("X-Tenant"))],
            Templates = [new("application/json", "{\"message\": $context.error.messageString}"), new("text/plain", "$context.error.responseType")],
        })],
        Routes = [Route.Get("/contacts", Lambda.Proxy(Hello))],
    };
}
