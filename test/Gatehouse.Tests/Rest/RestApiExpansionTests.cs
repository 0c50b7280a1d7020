namespace Gatehouse.Tests.Rest;

public sealed class RestApiExpansionTests
{
    private static readonly FunctionTarget Hello = FunctionTarget.FromArn(TemplateText.GetAtt("Hello", "Arn"));
    private static readonly RestAuthorization Token = RestAuthorization.By(Authorizers.Token("token", Hello));

    [Fact]
    public void Expand_DefaultAuthorization_StandsOnRoutesThatDoNotOptOut()
    {
        var api = new RestApi("x")
        {
            DefaultAuthorization = Token,
            Routes = [Route.Get("/a", Lambda.Proxy(Hello)), Route.Get("/b", Lambda.Proxy(Hello)).Authorize(RestAuthorization.None)],
        }.Expand();
        Assert.Equal([Token, null], api.Routes.Select(route => route.Authorization));
        Assert.Null(api.DefaultAuthorization);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("*/*", ContentHandling.ConvertToText)]
    public void Expand_CorsWithBinaryTypes_MakesTextOfPreflights(string? binary, ContentHandling? handling)
    {
        var api = new RestApi("x") { Cors = RestCors.AllOrigins, BinaryMediaTypes = binary is null ? [] : [binary], Routes = [Route.Get("/a", Lambda.Proxy(Hello))] }.Expand();
        var preflight = (MockIntegration)api.Routes.Single(route => route.Method == RouteMethod.Options).Integration;
        Assert.Equal((handling, handling), (preflight.ContentHandling, preflight.Responses[0].ContentHandling));
    }

    [Fact]
    public void Expand_Twice_ChangesNothing()
    {
        var api = new RestApi("x")
        {
            Cors = RestCors.AllOrigins,
            DefaultAuthorization = Token,
            Routes = [Route.Post("/b", Lambda.Custom(Hello)).Accepts<Node>(), Route.Get("/a", Lambda.Proxy(Hello))],
        };
        Assert.Equal(api.Expand(), api.Expand().Expand());
    }

    [Fact]
    public void Expand_NestedTypes_BecomeModels()
    {
        var api = new RestApi("x") { Routes = [Route.Post("/b", Lambda.Proxy(Hello)).Accepts<Node>()] }.Expand();
        Assert.Equal(["Leaf", "Node"], api.Models.Select(model => model.Name));
        var node = api.Models[1];
        Assert.Same(node.Schema, api.Routes[0].RequestModels["application/json"].Schema);
        Assert.Contains("#/components/schemas/Leaf", node.Schema.Value.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("definitions", node.Schema.Value.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Expand_MappedParameters_AreDeclared()
    {
        var api = new RestApi("x")
        {
            Routes =
            [
                Route.Get("/{id}", new HttpCustom("https://example.com/{id}")
                {
                    RequestParameters = [To.Path("id", From.Path("id")), To.Header("A", From.Query("q"))],
                    Responses = [new(200) { Headers = [To.Header("Z", FromResponse.Header("Y"))] }],
                }),
            ],
        }.Expand();
        Assert.Equal([RequestParameter.Query("q")], api.Routes[0].Parameters);
        Assert.Equal([new MethodResponse(200) { Headers = ["Z"] }], api.Routes[0].Responses);
    }

    private sealed record Node(string Name, Leaf[] Leaves);

    private sealed record Leaf(int Size);
}
