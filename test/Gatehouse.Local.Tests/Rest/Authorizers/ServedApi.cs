using System.Text;
using System.Text.Json;
using Gatehouse.Local.Rest;

namespace Gatehouse.Local.Tests.Rest;

/// <summary>An API that is served in memory, with a clock of its own.</summary>
internal sealed class ServedApi
{
    public const string Arn = "arn:aws:execute-api:us-east-1:123456789012:abc123";

    public ServedApi(RestApi api, Func<RestGatewayOptions, RestGatewayOptions>? configure = null)
    {
        var options = new RestGatewayOptions { ApiId = "abc123", Time = Time };
        Gateway = RestGateway.TryCompile(api, configure?.Invoke(options) ?? options, out var diagnostics)
            ?? throw new InvalidOperationException(string.Join(Environment.NewLine, diagnostics));
    }

    public ManualTime Time { get; } = new();

    public RestGateway Gateway { get; }

    public static RestApi Api(params RestRoute[] routes) => new("test") { Stages = [new("dev"), new("prod")], Routes = [.. routes] };

    /// <summary>A MOCK that answers with a response template.</summary>
    public static MockIntegration Mock(string template = """{"ok":true}""") => new()
    {
        RequestTemplates = [new("application/json", """{"statusCode":200}""")],
        Responses = [new(200) { Templates = [new("application/json", template)] }],
    };

    public static GatewayRequest Request(string method, string pathAndQuery, params (string Name, string Value)[] headers)
    {
        var parts = pathAndQuery.Split('?', 2);
        var lines = new GatewayHeaders { { "Host", "abc123.execute-api.us-east-1.amazonaws.com" } };
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
            DomainName = "abc123.execute-api.us-east-1.amazonaws.com",
        };
    }

    public Task<Reply> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(Request("GET", path, headers));

    public Task<Reply> PostAsync(string path, params (string Name, string Value)[] headers) => SendAsync(Request("POST", path, headers));

    public async Task<Reply> SendAsync(GatewayRequest request)
    {
        var answer = await Gateway.HandleAsync(request, CancellationToken.None);
        return new(answer.Status, Encoding.UTF8.GetString(answer.Body.Span), answer.Headers.First("x-amzn-ErrorType"), answer.Headers);
    }

    internal sealed record Reply(int Status, string Body, string? ErrorType, GatewayHeaders Headers)
    {
        public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Body);
    }
}
