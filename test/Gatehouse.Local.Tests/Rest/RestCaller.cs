using System.Text;
using Gatehouse.Local.Rest;

namespace Gatehouse.Local.Tests.Rest;

/// <summary>Calls REST APIs of tests.</summary>
internal static class RestCaller
{
    public static RestGatewayOptions Options { get; } = new() { ApiId = "api1234567" };

    public static RestApi Api(params ReadOnlySpan<RestRoute> routes) => new("test") { Stages = [new("dev")], Routes = [.. routes] };

    public static async Task<GatewayAnswer> CallAsync(this RestApi api, string method, string target, string body = "", RestGatewayOptions? options = null, params (string Name, string Value)[] headers)
    {
        var gateway = RestGateway.TryCompile(api, options ?? Options, out var diagnostics);
        Assert.True(gateway is not null, string.Join(Environment.NewLine, diagnostics));
        return await gateway.HandleAsync(Request(method, target, body, headers), CancellationToken.None);
    }

    public static GatewayRequest Request(string method, string target, string body = "", params (string Name, string Value)[] headers)
    {
        var parts = target.Split('?', 2);
        var lines = new GatewayHeaders();
        foreach (var (name, value) in headers)
        {
            lines.Add(name, value);
        }

        return new()
        {
            Method = method,
            Path = parts[0],
            Query = parts.Length > 1 ? parts[1] : "",
            Headers = lines,
            Body = Encoding.UTF8.GetBytes(body),
            DomainName = "api1234567.execute-api.us-east-1.amazonaws.com",
        };
    }

    public static string Text(this GatewayAnswer answer) => Encoding.UTF8.GetString(answer.Body.Span);
}
