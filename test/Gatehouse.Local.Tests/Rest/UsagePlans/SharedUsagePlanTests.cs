using System.Net;
using System.Net.WebSockets;
using System.Text.Json;

namespace Gatehouse.Local.Tests.Rest;

/// <summary>Usage plans that open stages of several APIs.</summary>
public sealed class SharedUsagePlanTests : IDisposable
{
    private const string Key = "key-one-0123456789abcdef";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gatehouse-");

    [Fact]
    public async Task Get_QuotaOfAPlanForTwoApis_IsCountedTogether()
    {
        await using var served = await ServeAsync(("stack", Api("Orders") + Api("Stock") + Plan("Quota: { Limit: 3, Period: DAY }", "!Ref Orders", "!Ref Stock")));

        Assert.Equal("200 200", await StatusesAsync(served, "Orders", 2));
        Assert.Equal("200 429", await StatusesAsync(served, "Stock", 2));
        Assert.Equal("429", await StatusesAsync(served, "Orders", 1));
    }

    [Fact]
    public async Task Get_ThrottleOfAPlanForTwoApis_IsSharedButThatOfAMethodIsNot()
    {
        await using var served = await ServeAsync(("stack", Api("Orders") + Api("Stock") + Plan(
            "Throttle: { RateLimit: 0.001, BurstLimit: 3 }", "!Ref Orders, Throttle: { /a/GET: { RateLimit: 0.001, BurstLimit: 1 } }", "!Ref Stock")));

        Assert.Equal("200 429", await StatusesAsync(served, "Orders", 2));
        Assert.Equal("200 200 429", await StatusesAsync(served, "Stock", 3));
    }

    [Fact]
    public async Task Get_PlanInAStackOfItsOwn_OpensTheApisOfOthers()
    {
        await using var served = await ServeAsync(
            ("orders", Api("Orders") + Export("Orders")),
            ("stock", Api("Stock") + Export("Stock")),
            ("plans", Plan("Quota: { Limit: 3, Period: DAY }", "!ImportValue Orders", "!ImportValue Stock")));

        Assert.Equal("200 200", await StatusesAsync(served, "Orders", 2));
        Assert.Equal("200 429", await StatusesAsync(served, "Stock", 2));
    }

    [Fact]
    public async Task Get_KeyInAStackOfItsOwn_HasTheValueItHasThere()
    {
        var plan = Plan("Quota: { Limit: 1, Period: DAY }", "!Ref Orders");
        var key = plan.IndexOf("  Key:", StringComparison.Ordinal);
        var end = plan.IndexOf('\n', key) + 1;
        await using var served = await ServeAsync(
            ("keys", "\n" + plan[key..end] + Export("Key")),
            ("stack", Api("Orders") + plan.Remove(key, end - key).Replace("KeyId: !Ref Key", "KeyId: !ImportValue Key", StringComparison.Ordinal)));

        Assert.Equal("200 429", await StatusesAsync(served, "Orders", 2));
        Assert.Equal("one", Assert.Single(Assert.Single(served.Host.Model.Apis).Keys).Name);
    }

    [Theory]
    [InlineData(null, 403)]
    [InlineData("unknown-0123456789abcdef", 403)]
    [InlineData(Key, 101)]
    public async Task Connect_SocketThatNeedsAKey_TakesThoseOfItsPlan(string? key, int status)
    {
        await using var served = await ServeAsync(("stack", Socket + Plan("Quota: { Limit: 1, Period: DAY }", "!Ref Chat")));

        Assert.Equal(status, await ConnectAsync(served, key));
        Assert.Equal(status == 101 ? 429 : status, await ConnectAsync(served, key));
    }

    [Fact]
    public async Task Get_KeyWithoutValueInAPlanForTwoApis_IsOneKey()
    {
        await using var served = await ServeAsync(("stack", Api("Orders") + Api("Stock") + Plan("Description: d", "!Ref Orders", "!Ref Stock").Replace($", Value: {Key}", "", StringComparison.Ordinal)));

        var keys = served.Host.Model.Apis.Select(api => api.Keys.Single()).ToArray();

        Assert.Equal(keys[0], keys[1]);
        Assert.Equal("200", await StatusesAsync(served, "Orders", 1, keys[1].Value));
        Assert.Equal(keys[0].Id, (await AskAsync(served, "Stock", keys[0].Value)).GetProperty("id").GetString());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Api(string name) => $$"""

          {{name}}:
            Type: AWS::ApiGateway::RestApi
            Properties:
              Name: {{name}}
              Body:
                openapi: 3.0.1
                info: { title: {{name}}, version: '1' }
                components: { securitySchemes: { key: { type: apiKey, name: x-api-key, in: header } } }
                paths:
                  /a:
                    get:
                      security: [{ key: [] }]
                      responses: { '200': { description: ok } }
                      x-amazon-apigateway-integration:
                        type: mock
                        requestTemplates: { application/json: '{"statusCode":200}' }
                        responses: { default: { statusCode: '200', responseTemplates: { application/json: '{"id":"$context.identity.apiKeyId"}' } } }
          {{name}}Deployment: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref {{name}} } }
          {{name}}Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref {{name}}, DeploymentId: !Ref {{name}}Deployment, StageName: dev } }
        """;

    private const string Socket = """

          Chat: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: Chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
          Mock: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Chat, IntegrationType: MOCK, TemplateSelectionExpression: '200', RequestTemplates: { '200': '{"statusCode":200}' } } }
          Connect: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Chat, RouteKey: $connect, ApiKeyRequired: true, AuthorizationType: NONE, Target: !Sub 'integrations/${Mock}' } }
          ChatStage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Chat, StageName: dev, AutoDeploy: true } }
        """;

    private static async Task<int> ConnectAsync(ServedStacks served, string? key)
    {
        using var socket = new ClientWebSocket { Options = { CollectHttpResponseDetails = true } };
        if (key is not null)
        {
            socket.Options.SetRequestHeader("x-api-key", key);
        }

        try
        {
            await socket.ConnectAsync(new Uri(ApiList.Url(served.Host.Model.Apis.Single(), "dev", served.Host.Address)), CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // The status says what happened.
        }

        return (int)socket.HttpStatusCode;
    }

    private static string Export(string name) => $$"""

        Outputs:
          {{name}}: { Value: !Ref {{name}}, Export: { Name: {{name}} } }
        """;

    private static string Plan(string settings, params string[] apis) => $$"""

          Key: { Type: AWS::ApiGateway::ApiKey, Properties: { Name: one, Enabled: true, Value: {{Key}} } }
          Plan:
            Type: AWS::ApiGateway::UsagePlan
            Properties:
              UsagePlanName: plan
              ApiStages:
        {{string.Join('\n', apis.Select(api => $"        - {{ Stage: dev, ApiId: {api} }}"))}}
              {{settings}}
          PlanKey: { Type: AWS::ApiGateway::UsagePlanKey, Properties: { UsagePlanId: !Ref Plan, KeyId: !Ref Key, KeyType: API_KEY } }
        """;

    private static Uri Address(ServedStacks served, string api) =>
        new(ApiList.Url(served.Host.Model.Apis.Single(each => each.Name == api), "dev", served.Host.Address) + "/a");

    private static async Task<string> StatusesAsync(ServedStacks served, string api, int count, string key = Key)
    {
        using var client = new HttpClient { DefaultRequestHeaders = { { "X-API-Key", key } } };
        var statuses = new List<int>();
        for (var index = 0; index < count; index++)
        {
            statuses.Add((int)(await client.GetAsync(Address(served, api))).StatusCode);
        }

        return string.Join(' ', statuses);
    }

    private static async Task<JsonElement> AskAsync(ServedStacks served, string api, string key)
    {
        using var client = new HttpClient { DefaultRequestHeaders = { { "X-API-Key", key } } };
        var answer = await client.GetAsync(Address(served, api));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
    }

    private async Task<ServedStacks> ServeAsync(params (string Stack, string Resources)[] stacks)
    {
        foreach (var (stack, resources) in stacks)
        {
            File.WriteAllText(Path.Combine(_folder.FullName, stack + ".yaml"), "Resources:" + resources);
        }

        var (served, diagnostics) = await ServedStacks.StartAsync(new() { Path = _folder.FullName });
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return served!;
    }
}
