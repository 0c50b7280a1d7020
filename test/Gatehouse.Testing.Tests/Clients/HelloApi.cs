namespace Gatehouse.Testing.Tests.Clients;

/// <summary>An HTTP API with authorizers.</summary>
internal static class HelloApi
{
    public const string Issuer = "https://issuer.example";

    public static HttpApi Definition { get; } = new("hello")
    {
        Routes =
        [
            HttpRoute.Get("/hello/{name}", Lambda.Proxy(FakeFunction.Echo())),
            HttpRoute.Post("/secret/{proxy+}", Lambda.Proxy(FakeFunction.Echo())).Authorize(new JwtAuthorizer("users", Issuer, ["app"])) with { OperationName = "Tell secret" },
            HttpRoute.Default(Lambda.Proxy(FakeFunction.Echo())),
        ],
    };
}
