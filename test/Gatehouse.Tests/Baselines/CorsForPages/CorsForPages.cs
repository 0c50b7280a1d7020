namespace Gatehouse.Tests.Baselines;

/// <summary>Pages of two origins may call, with credentials; errors carry the headers too.</summary>
public sealed class CorsForPages : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        Cors = new("https://www.example.com", "https://beta.example.com") { Credentials = true, MaxAge = TimeSpan.FromHours(1), ExposedHeaders = ["X-Request-Id"] },
        DefaultAuthorization = RestAuthorization.Iam,
        GatewayResponses =
        [
            new(GatewayResponseType.Throttled) { StatusCode = 429, Headers = [To.Header("Retry-After", From.Static("1"))], Templates = [new("application/json", "{\"message\":$context.error.messageString}")] },
        ],
        Routes = [Route.Get("/contacts", Lambda.Proxy(Hello)), Route.Any("/all", Lambda.Proxy(Hello))],
    };
}
