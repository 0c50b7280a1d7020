namespace Gatehouse.Tests.Baselines;

/// <summary>Documentation of the API, its routes, parameters and answers, kept as a version.</summary>
public sealed class Documented : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        DocumentationVersion = "2026-01",
        Documentation = [new(new(DocumentationPartType.Api), new TemplateMap([new("description", "All about contacts")]))],
        Stages = [new("dev") { DocumentationVersion = "2026-01" }],
        Routes =
        [
            (Route.Get("/contacts/{id}", Lambda.Proxy(Hello)) with
            {
                Parameters = [RequestParameter.Query("expand") with { Description = "What is answered too" }, new(ParameterLocation.Path, "id") { Description = "The contact" }],
                Responses = [new(200) { Description = "The contact" }, new(404) { Description = "There is none" }],
            }).Describe("Gives a contact.", "Get a contact"),
            Route.Post("/contacts", Lambda.Proxy(Hello)) with { Documentation = new() { Description = "Adds a contact.", Tags = ["writing"] } },
        ],
    };
}
