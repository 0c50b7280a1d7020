namespace Gatehouse.Local.Tests.Rest.GatewayResponses;

public sealed class GatewayResponseTests
{
    [Fact]
    public async Task Render_FamilyCustomised_ShowsThroughOtherTypes()
    {
        var api = RestCaller.Api() with
        {
            GatewayResponses =
            [
                new(GatewayResponseType.Default4xx)
                {
                    StatusCode = 418,
                    Headers = [To.Header("X-Path", From.Context("path")), To.Header("X-Query", From.Query("q"))],
                    Templates = [new("application/json", """{"m":$context.error.messageString,"t":"$context.error.responseType","v":"${stageVariables.none}"}""")],
                },
            ],
        };
        var answer = await api.CallAsync("GET", "/dev/x?q=1");
        Assert.Equal((418, """{"m":"Missing Authentication Token","t":"MISSING_AUTHENTICATION_TOKEN","v":""}"""), (answer.Status, answer.Text()));
        Assert.Equal(("/dev/x", "1"), (answer.Headers.First("X-Path"), answer.Headers.First("X-Query")));
    }

    [Fact]
    public async Task Render_OwnTypeCustomised_TakesNothingFromItsFamily()
    {
        var api = RestCaller.Api() with
        {
            GatewayResponses =
            [
                new(GatewayResponseType.Default4xx) { StatusCode = 418, Headers = [To.Header("X-Family", From.Static("1"))] },
                new(GatewayResponseType.MissingAuthenticationToken) { Headers = [To.Header("X-Own", From.Static("1"))] },
            ],
        };
        var answer = await api.CallAsync("GET", "/dev/x");
        Assert.Equal((403, "1", null), (answer.Status, answer.Headers.First("X-Own"), answer.Headers.First("X-Family")));
    }

    [Fact]
    public async Task Render_SeveralTemplates_TakesTheFirstAcceptedType()
    {
        var api = RestCaller.Api() with
        {
            GatewayResponses = [new(GatewayResponseType.Default4xx) { Templates = [new("application/json", "{}"), new("text/html", "<p>$context.error.message</p>")] }],
        };
        var answer = await api.CallAsync("GET", "/dev/x", headers: ("Accept", "text/html,*/*;q=0.8"));
        Assert.Equal(("<p>Missing Authentication Token</p>", "text/html"), (answer.Text(), answer.Headers.First("Content-Type")));
    }

    [Fact]
    public async Task Render_FunctionThatFails_IsAnIntegrationFailure()
    {
        var function = LocalFunction.Of(_ => throw new InvalidOperationException("boom"));
        var api = RestCaller.Api(Route.Get("/x", Lambda.Proxy(function)));
        var answer = await api.CallAsync("GET", "/dev/x");
        Assert.Equal((502, """{"message": "Internal server error"}"""), (answer.Status, answer.Text()));

        answer = await (api with { GatewayResponses = [new(GatewayResponseType.IntegrationFailure) { Templates = [new("application/json", "$context.error.responseType")] }] }).CallAsync("GET", "/dev/x");
        Assert.Equal((502, "INTEGRATION_FAILURE"), (answer.Status, answer.Text()));
    }
}
