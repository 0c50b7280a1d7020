using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gatehouse.Local.Security;
using Gatehouse.Testing.Tests.Clients.Hello;

namespace Gatehouse.Testing.Tests.Clients;

public sealed class HelloClientTests
{
    [Fact]
    public async Task TellSecret_Token_IsSentAsBearer()
    {
        using var issuer = new LocalTokenIssuer(HelloApi.Issuer);
        await using var gateway = await LocalGateway.StartAsync(HelloApi.Definition, new() { TokenIssuers = [issuer] });
        var client = new HelloClient(gateway.Client(), new() { UsersToken = _ => new(issuer.Mint(new JsonObject { ["aud"] = "app" })) });

        using var answer = await client.TellSecretAsync("a/b ü", new StringContent("psst"));

        Assert.Equal("a/b ü", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("pathParameters").GetProperty("proxy").GetString());
        Assert.Equal(401, (await Assert.ThrowsAsync<ApiException>(() => new HelloClient(gateway.Client()).TellSecretAsync("a"))).StatusCode);
    }

    [Fact]
    public async Task Default_MethodAndPath_AreTheCallers()
    {
        await using var gateway = await LocalGateway.StartAsync(HelloApi.Definition);

        using var answer = await new HelloClient(gateway.Client()).DefaultAsync(HttpMethod.Delete, "some/where");

        Assert.Equal("/some/where", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rawPath").GetString());
    }

    [Fact]
    public async Task Default_NoPath_IsTheRoot()
    {
        await using var gateway = await LocalGateway.StartAsync(HelloApi.Definition);

        using var answer = await new HelloClient(gateway.Client()).DefaultAsync(HttpMethod.Get, "");

        Assert.Equal("/", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rawPath").GetString());
    }
}
