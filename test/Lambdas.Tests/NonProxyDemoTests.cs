using System.Text;
using Gatehouse.Functions.Serialization.SystemTextJson;
using NonProxyDemo;

namespace Lambdas.Tests;

public sealed class NonProxyDemoTests
{
    [Fact]
    public void Handle_Json_GreetsInTheFormTheApiPromises()
    {
        var serializer = new CamelCaseLambdaJsonSerializer();
        var person = serializer.Deserialize<Person>(new MemoryStream("""{"name":"non_proxy_bob"}"""u8.ToArray()));
        using var answer = new MemoryStream();
        serializer.Serialize(GreetingHandler.Handle(person), answer);
        Assert.Equal("""{"greeting":"Hello from non-proxy, non_proxy_bob!"}""", Encoding.UTF8.GetString(answer.ToArray()));
    }
}
