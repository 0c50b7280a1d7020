using System.Net;
using Gatehouse.Functions.APIGatewayEvents;
using Gatehouse.Functions.Serialization.SystemTextJson;

namespace Gatehouse.Testing.Tests.Functions;

public sealed class FunctionTests
{
    private static readonly DefaultLambdaJsonSerializer Serializer = new();

    public static TheoryData<string, TestFunction> Authorizers => new()
    {
        { "at once", Function.Of("verify", Verify, Serializer.Deserialize<APIGatewayCustomAuthorizerRequest>, Serializer.Serialize) },
        { "later", Function.OfAsync("verify", request => Task.FromResult(Verify(request)), Serializer.Deserialize<APIGatewayCustomAuthorizerRequest>, Serializer.Serialize) },
    };

    [Theory]
    [MemberData(nameof(Authorizers))]
    public async Task Of_HandlerOfALambdaAuthorizer_TakesItsOwnTypes(string kind, TestFunction verify)
    {
        var hello = Function.Of(
            "hello",
            request => new APIGatewayProxyResponse { StatusCode = 200, Body = $"{kind}: {request.RequestContext!.Authorizer!["principalId"]} of {request.RequestContext.Authorizer["tenant"]}" },
            Serializer.Deserialize<APIGatewayProxyRequest>,
            Serializer.Serialize);
        await using var gateway = await LocalGateway.StartAsync(new RestApi("shop")
        {
            Stages = [new ApiStage("test")],
            Routes = [Route.Get("/orders", Lambda.Proxy(hello)).Authorize(Gatehouse.Authorizers.Token("token", verify))],
        });

        var allowed = await SendAsync(gateway, "secret");
        Assert.Equal((HttpStatusCode.OK, $"{kind}: ada of blue"), (allowed.StatusCode, await allowed.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(gateway, "other")).StatusCode);
        Assert.EndsWith("/test/GET/orders", verify.LastEvent.GetProperty("methodArn").GetString(), StringComparison.Ordinal);
    }

    private static APIGatewayCustomAuthorizerResponse Verify(APIGatewayCustomAuthorizerRequest request) => new()
    {
        PrincipalID = "ada",
        Context = new() { ["tenant"] = "blue" },
        PolicyDocument = new()
        {
            Statement = [new() { Effect = request.AuthorizationToken == "secret" ? "Allow" : "Deny", Action = ["execute-api:Invoke"], Resource = [request.MethodArn!] }],
        },
    };

    private static async Task<HttpResponseMessage> SendAsync(LocalGateway gateway, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/orders");
        request.Headers.TryAddWithoutValidation("Authorization", token);
        return await gateway.Client("test").SendAsync(request);
    }
}
