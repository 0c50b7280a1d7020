namespace Gatehouse.Tests.Baselines;

/// <summary>Parameters mapped both ways, from every source.</summary>
public sealed class ParameterMapping : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        Routes =
        [
            Route.Post("/map/{id}", Lambda.Custom(Hello) with
            {
                RequestParameters =
                [
                    To.Header("X-Header", From.Header("X-In")), To.Header("X-Many", From.MultiValueHeader("X-In")), To.Query("q", From.Query("q")),
                    To.Query("many", From.MultiValueQuery("q")), To.Header("X-Path", From.Path("id")), To.Header("X-Body", From.Body("user.name")),
                    To.Header("X-Context", From.Context("requestId")), To.Header("X-Variable", From.StageVariable("v")), To.Header("X-Static", From.Static("always")),
                ],
                Responses =
                [
                    new(200)
                    {
                        Headers = [To.Header("X-One", FromResponse.Header("X-Back")), To.Header("X-All", FromResponse.MultiValueHeader("X-Back")), To.Header("Location", FromResponse.Body("href"))],
                        Templates = [new("application/json", "#set($context.responseOverride.status = 202)$input.json('$')"), new("application/xml", "<a/>")],
                    },
                    new(400) { SelectionPattern = ".*Bad.*", Templates = [new("application/json", "{\"message\": $input.json('$.errorMessage')}")] },
                ],
            }).Accepts(new Model("Thing", JsonSchema.Parse("""{"type":"object"}""")), "application/vnd.thing+json"),
        ],
    };
}
