namespace Gatehouse.Tests.Baselines;

/// <summary>Properties that the library does not know, in the body of the API, a route and an integration.</summary>
public sealed class EscapeHatches : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        Raw = [new("FailOnWarnings", true)],
        RawBody = [new("x-amazon-apigateway-something-new", "1")],
        Stages = [new("dev")],
        Routes =
        [
            Route.Get("/contacts", Lambda.Proxy(Hello) with { Raw = [new("somethingNew", 1)] }) with { Raw = [new("x-amazon-apigateway-something-new", "2")], OperationName = "listContacts" },
        ],
    };
}
