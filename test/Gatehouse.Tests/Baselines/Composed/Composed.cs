namespace Gatehouse.Tests.Baselines;

/// <summary>Routes that other classes contribute, in groups with a protection of their own.</summary>
public sealed class Composed : RestScenario
{
    private static class Contacts
    {
        public static ValueList<RestRoute> Routes { get; } = Route.Group(
            "/contacts", RestAuthorization.Iam, Route.Get("/", Lambda.Proxy(Hello)), Route.Get("/{id}", Lambda.Proxy(Hello)), Route.Post("/", Lambda.Proxy(Hello)));
    }

    public override RestApi Api => new("contacts")
    {
        Stages = [new("dev")],
        Routes = [Route.Get("/", Mock.Returns(200)), .. Contacts.Routes, .. Route.Group("/v2", Contacts.Routes)],
    };
}
