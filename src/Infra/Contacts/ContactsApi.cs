using Gatehouse;

namespace Infra.Contacts;

/// <summary>The REST API of the tutorial, as a value: stacks deploy it, tests serve it.</summary>
public static class ContactsApi
{
    /// <summary>The definition, for functions of whatever kind.</summary>
    /// <param name="hello">Greets whoever asks.</param>
    /// <param name="greet">Greets a person, and knows nothing of HTTP.</param>
    /// <param name="verify">Decides about tokens.</param>
    public static RestApi Definition(FunctionTarget hello, FunctionTarget greet, FunctionTarget verify)
    {
        var token = Authorizers.Token("token", verify, cacheFor: TimeSpan.FromMinutes(5));

        return new RestApi("contacts")
        {
            Stages = [new ApiStage("dev"), new ApiStage("prod") { Throttle = new(Rate: 1_000, Burst: 2_000) }],
            Policy = [Allow.Everyone(), Deny.Ip("94.234.83.13").On("dev", "GET", "/proxy-demo")],
            Routes =
            [
                Route.Get("/proxy-demo", Lambda.Proxy(hello)),
                Route.Post("/non-proxy", Lambda.Custom(greet, request: Vtl.File("non-proxy.vtl"))),
                Route.Post("/contacts", Lambda.Proxy(hello)).Accepts<NewContact>(),
                Route.Get("/secure", Lambda.Proxy(hello)).Authorize(token),
            ],
        };
    }
}
