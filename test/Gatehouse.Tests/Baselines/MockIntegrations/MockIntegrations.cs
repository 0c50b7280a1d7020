namespace Gatehouse.Tests.Baselines;

/// <summary>Answers without a backend, and a request template for each content type.</summary>
public sealed class MockIntegrations : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        Routes =
        [
            Route.Get("/health", Mock.Returns(200, "{\"status\": \"up\"}")),
            Route.Head("/health", Mock.Returns(200)),
            Route.Options("/health", Mock.Returns(204)),
            Route.On(RouteMethod.Patch, "/health", Mock.Returns(405)),
            Route.Delete("/gone", Mock.Returns(410)),
            Route.Post("/forms", Mock.Returns(200) with
            {
                Passthrough = PassthroughBehavior.Never,
                RequestTemplates = [new("application/json", "{\"statusCode\": 200}"), new("application/x-www-form-urlencoded", "{\"statusCode\": 202}")],
                Responses = [new(200), new(202) { SelectionPattern = "202", ContentHandling = ContentHandling.ConvertToBinary }],
            }),
        ],
    };
}
