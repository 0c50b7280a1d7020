using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Gatehouse.Local.Rest;

namespace Gatehouse.Local.Tests.Rest.Fuzzing;

/// <summary>Random requests to an API with every kind of route. GATEHOUSE_FUZZ sets how many (default 5,000), GATEHOUSE_FUZZ_SEED the seed.</summary>
public sealed class RestGatewayFuzzTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private static readonly (string Method, string Path)[] Probes =
        [("GET", "/dev/mock"), ("GET", "/dev/mock/7?q=1"), ("POST", "/dev/custom"), ("GET", "/dev/proxy/1"), ("POST", "/dev/valid"), ("GET", "/dev/token"), ("GET", "/dev/nowhere"), ("GET", "/dev/http/1")];

    [Fact]
    public async Task Handle_AnyRequest_GetsOneOfAwsAnswersInTimeAndLeavesTheServerAsItWas()
    {
        var gateway = RestGateway.TryCompile(Definition(), Options(), out var diagnostics);
        Assert.True(gateway is not null, string.Join(Environment.NewLine, diagnostics));
        var before = await ProbeAsync(gateway);
        var seed = Number("GATEHOUSE_FUZZ_SEED", 1);
        var requests = new RequestGenerator(seed);
        for (var count = Number("GATEHOUSE_FUZZ", 5_000); count > 0; count--)
        {
            var request = requests.Next();
            var started = Stopwatch.GetTimestamp();
            var answer = await gateway.HandleAsync(request, default).AsTask().WaitAsync(Limit);
            if (Problem(answer) is { } problem || Stopwatch.GetElapsedTime(started) > Limit)
            {
                Assert.Fail($"{request.Method} {JsonSerializer.Serialize(request.Path)}?{JsonSerializer.Serialize(request.Query)} "
                    + $"{string.Join(", ", request.Headers)} {Convert.ToBase64String(request.Body.Span)}: {answer.Status} {Encoding.UTF8.GetString(answer.Body.Span)}");
            }
        }

        Assert.Equal(before, await ProbeAsync(gateway));
    }

    // Requests that go too deep, too far or nowhere end in the gateway's own errors, which are JSON with a message.
    private static string? Problem(GatewayAnswer answer)
    {
        if (answer.Status is not (200 or 204 or 400 or 401 or 403 or 404 or 413 or 415 or 429 or 431 or 500 or 502 or 504))
        {
            return "status";
        }

        if (answer.Headers.First("x-amzn-RequestId") is not { Length: 36 })
        {
            return "request id";
        }

        return answer.Headers.Contains("x-amzn-ErrorType") && !HasMessage(answer.Body) ? "body" : null;
    }

    private static bool HasMessage(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.TryGetProperty("message", out _) || json.RootElement.TryGetProperty("Message", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static async Task<List<string>> ProbeAsync(RestGateway gateway)
    {
        var answers = new List<string>();
        foreach (var (method, path) in Probes)
        {
            var answer = await gateway.HandleAsync(RestCaller.Request(method, path, method == "POST" ? """{"name":"bob"}""" : "", ("Authorization", "allow"), ("Content-Type", "application/json")), default);
            answers.Add($"{answer.Status} {answer.Text()}");
        }

        return answers;
    }

    private static RestGatewayOptions Options()
    {
        var backend = new HttpMessageInvoker(new StubBackend(request => new(HttpStatusCode.OK) { Content = new StringContent(request.Method.Method) }));
        return new()
        {
            ApiId = "abc123",
            Backends = backend,
            Endpoints = AwsEndpoints.From([new("AWS_ENDPOINT_URL", "http://localhost:1")]),
            AccessKeys = id => id == "AKID" ? new() { AccessKeyId = id, SecretKey = "secret", PrincipalArn = "arn:aws:iam::123456789012:user/x" } : null,
            Traces = new(2),
        };
    }

    private static RestApi Definition()
    {
        var echo = new TestTarget(Gatehouse.Local.Functions.InProcessFunction.FromJson(input => new { statusCode = 200, body = input.TryGetProperty("httpMethod", out var method) ? method.GetString() : "custom" }));
        var authorizer = new CountingFunction(input => CountingFunction.Policy(input.GetRawText().Contains("allow", StringComparison.Ordinal) ? "Allow" : "Deny", "*"));
        var token = Gatehouse.Authorizers.Token("token", authorizer.Target, cacheFor: TimeSpan.FromMinutes(5)) with { ValidationExpression = "(a+)+l.*|Bearer .*|deny" };
        var mock = new MockIntegration
        {
            RequestTemplates = [new("application/json", """{"statusCode": #if($input.params('id') == '404')404#{else}200#end}""")],
            Responses =
            [
                new(200) { Templates = [new("application/json", """{"body":$input.json('$'),"id":"$util.escapeJavaScript($input.params('id'))","name":"$input.path('$.name')","all":"$input.params().keySet()","q":"$util.urlDecode($input.params('q'))"}""")] },
                new(404) { SelectionPattern = "404" },
            ],
        };
        return new("fuzz")
        {
            Stages = [new("dev") { Cache = new StageCache(CacheClusterSize.Gb0_5), Methods = [new(RouteMethod.Any, "/mock") { Cache = new() { Enabled = false } }] }, new("prod")],
            BinaryMediaTypes = ["image/*"],
            MinimumCompressionSize = 1_000_000,
            Policy = [Allow.Everyone(), Deny.Ip("94.234.83.13")],
            UsagePlans = [new("plan") { Stages = ["dev"], Keys = [new("key") { Value = "key-0123456789abcdefghij" }], Throttle = new(1_000_000, 1_000_000) }],
            Cors = new RestCors("*"),
            Routes =
            [
                Route.Any("/mock", mock), Route.Get("/mock/{id}", mock), Route.Any("/proxy/{id}", Lambda.Proxy(echo)), Route.Any("/files/{proxy+}", Lambda.Proxy(echo)),
                Route.Post("/custom", Lambda.Custom(echo, request: """#set($b = $input.path('$')){"name":"$b.name","raw":"$util.base64Encode($input.body)","keys":"#foreach($k in $b.keySet())$util.urlEncode($k)#end","parsed":"$util.urlEncode("$util.parseJson($input.body)")"}""")),
                Route.Post("/valid", Lambda.Proxy(echo)).Accepts(new Model("Named", JsonSchema.Parse("""{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1,"pattern":"^(a+)+b?|bob$"}}}"""))),
                Route.Any("/token", Lambda.Proxy(echo)).Authorize(token),
                Route.Any("/request", Lambda.Proxy(echo)).Authorize(Gatehouse.Authorizers.Request("request", authorizer.Target, [IdentitySource.Header("X-Id"), IdentitySource.Query("a")])),
                Route.Any("/iam", Lambda.Proxy(echo)).Authorize(RestAuthorization.Iam),
                Route.Any("/keyed", Lambda.Proxy(echo)) with { ApiKeyRequired = true },
                Route.Get("/cached", Lambda.Proxy(echo)),
                Route.Any("/http/{id}", Gatehouse.Http.Proxy("http://backend/{id}") with { RequestParameters = [To.Path("id", From.Path("id"))] }),
                Route.Post("/sqs", Sqs.SendMessage("arn:aws:sqs:us-east-1:123456789012:q")),
            ],
        };
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
