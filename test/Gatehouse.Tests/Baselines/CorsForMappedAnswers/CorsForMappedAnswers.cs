namespace Gatehouse.Tests.Baselines;

/// <summary>Pages of one origin may call, and see the answers of mapped integrations.</summary>
public sealed class CorsForMappedAnswers : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        Cors = new("https://www.example.com") { Credentials = true, ExposedHeaders = ["ETag"], Headers = ["X-Own"], Methods = [RouteMethod.Get, RouteMethod.Post] },
        Routes =
        [
            Route.Get("/health", Mock.Returns(200, "{}")),
            Route.Post("/jobs", Sqs.SendMessage("arn:aws:sqs:eu-west-1:111122223333:jobs")),
            Route.Get("/own", Mock.Returns(200) with { Responses = [new(200) { Headers = [To.Header("access-control-allow-origin", From.Static("https://other.example.com"))] }] }),
        ],
    };
}
