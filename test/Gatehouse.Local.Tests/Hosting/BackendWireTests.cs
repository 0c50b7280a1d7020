using System.Text;

namespace Gatehouse.Local.Tests.Hosting;

/// <summary>What backends get on the wire, and what of their answers reaches the client.</summary>
public sealed class BackendWireTests
{
    [Theory]
    [InlineData("/p/%41%7e/%2E%2E/%2e%2e%2Fadmin//x", "/base/%41%7e/%2E%2E/%2e%2e%2Fadmin//x")]
    [InlineData("/p/a/../b/./c", "/base/a/../b/./c")]
    [InlineData("/p/a%zz%4?x=%41%20+%2B&y", "/base/a%25zz%254?x=A%20%20%2B&y=")]
    public async Task Path_OfAProxy_IsSentAsItCame(string target, string expected)
    {
        await using var backend = await StubServer.StartAsync();
        await using var running = await ServeAsync(backend);

        await running.SendRawAsync(Get(target));

        Assert.Equal(expected, backend.Target);
    }

    [Theory]
    [InlineData("a b", "/base/a%20b/end")]
    [InlineData("é#x", "/base/%C3%A9%23x/end")]
    [InlineData("a\"<>\\^`{|}\u0001", "/base/a%22%3C%3E%5C%5E%60%7B%7C%7D%01/end")]
    [InlineData("../../etc", "/base/../../etc/end")]
    public async Task Path_FromAMapping_IsEncodedWhereItHasTo(string value, string expected)
    {
        await using var backend = await StubServer.StartAsync();
        await using var running = await ServeAsync(backend);

        await running.SendRawAsync(Get("/mapped?q=" + Uri.EscapeDataString(value)));

        Assert.Equal(expected, backend.Target);
    }

    [Fact]
    public async Task Header_FromAMapping_CannotBeginAnother()
    {
        await using var backend = await StubServer.StartAsync();
        await using var running = await ServeAsync(backend);

        var answer = await running.SendRawAsync(Get("/mapped?q=a%0d%0aInjected:%201%01%e6%97%a5"));

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);

        Assert.Equal("a Injected: 1\u00e6\u0097\u00a5", backend.Headers["X-Mapped"]);
        Assert.DoesNotContain("Injected", backend.Headers.Keys);
    }

    [Theory]
    [InlineData("caf\u00e9")]
    [InlineData("caf\u00c3\u00a9")]
    public async Task Header_OfTheClient_ReachesTheBackendByteForByte(string value)
    {
        await using var backend = await StubServer.StartAsync();
        await using var running = await ServeAsync(backend);

        var answer = await running.SendRawAsync(Get("/p/a", $"X-Name: {value}\r\nX-Amzn-Apigateway-Api-Id: other\r\n"));

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.Equal((value, "abc1234567"), (backend.Headers["X-Name"], backend.Headers["X-Amzn-Apigateway-Api-Id"]));
    }

    [Fact]
    public async Task Header_OfTheBackendInUtf8_ReachesTheClientByteForByte()
    {
        await using var backend = await StubServer.StartAsync();
        backend.AnswerHeaders["X-Name"] = "café";
        await using var running = await ServeAsync(backend);

        var answer = await running.SendRawAsync(Get("/p/a"));

        Assert.Contains("X-Name: " + Encoding.Latin1.GetString(Encoding.UTF8.GetBytes("café")) + "\r\n", answer, StringComparison.Ordinal);
    }

    private static string Get(string target, string headers = "") => $"GET /_aws/execute-api/abc1234567/dev{target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{headers}\r\n";

    private static async Task<RunningHost> ServeAsync(StubServer backend)
    {
        var address = backend.Address.ToString().TrimEnd('/');
        var running = await RunningHost.StartAsync();
        running.Serve(
            new RestApi("test")
            {
                Stages = [new("dev")],
                Routes =
                [
                    Route.Get("/p/{proxy+}", new HttpProxy(address + "/base/{proxy}")),
                    Route.Get("/mapped", new HttpCustom(address + "/base/{q}/end")
                    {
                        RequestParameters =
                        [
                            new(ParameterLocation.Path, "q", new("method.request.querystring.q")),
                            new(ParameterLocation.Header, "X-Mapped", new("method.request.querystring.q")),
                        ],
                        Responses = [new(200)],
                    }) with { Responses = [new(200)] },
                ],
            },
            "abc1234567");
        return running;
    }
}
