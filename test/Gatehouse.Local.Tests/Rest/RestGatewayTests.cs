using System.Text;
using System.Text.Json;
using Gatehouse.Local.Functions;
using Gatehouse.Local.Rest;

namespace Gatehouse.Local.Tests.Rest;

public sealed class RestGatewayTests
{
    private static readonly TestTarget Echo = new(InProcessFunction.FromBytes((payload, _) => ValueTask.FromResult<ReadOnlyMemory<byte>>(
        JsonSerializer.SerializeToUtf8Bytes(new { statusCode = 200, body = Encoding.UTF8.GetString(payload.Span) }))));

    [Fact]
    public async Task HandleAsync_UnknownStage_AnswersForbidden()
    {
        var answer = await RestCaller.Api().CallAsync("GET", "/prod/x");
        Assert.Equal((403, """{"message":"Forbidden"}""", "ForbiddenException"), (answer.Status, answer.Text(), answer.Headers.First("x-amzn-ErrorType")));
    }

    [Fact]
    public async Task HandleAsync_UnknownRoute_AnswersMissingAuthenticationToken()
    {
        var answer = await RestCaller.Api().CallAsync("GET", "/dev/x");
        Assert.Equal((403, """{"message":"Missing Authentication Token"}"""), (answer.Status, answer.Text()));
        Assert.Matches("^[A-Za-z0-9_-]{15}=$", answer.Headers.First("x-amz-apigw-id"));
    }

    [Theory]
    [InlineData("Bearer abc", "IncompleteSignatureException", "Invalid key=value pair (missing equal-sign) in Authorization header")]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==", "IncompleteSignatureException", "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter.")]
    [InlineData("allow", "IncompleteSignatureException", "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter.")]
    [InlineData("AWS4-HMAC-SHA256 Credential=a/b/c/d/e", "IncompleteSignatureException", "Authorization header requires 'Signature' parameter.")]
    [InlineData("AWS4-HMAC-SHA256 Credential=a/20250101/us-east-1/execute-api/aws4_request, SignedHeaders=host, Signature=x", "MissingAuthenticationTokenException", "Missing Authentication Token")]
    [InlineData("", "MissingAuthenticationTokenException", "Missing Authentication Token")]
    public async Task HandleAsync_UnknownRouteWithAuthorization_ComplainsOfTheSignature(string authorization, string type, string message)
    {
        var answer = await RestCaller.Api().CallAsync("GET", "/dev/x", headers: [("Authorization", authorization), ("X-Amz-Date", "20250101T000000Z")]);
        Assert.StartsWith($$"""{"message":"{{message}}""", answer.Text());
        Assert.Equal((403, type), (answer.Status, answer.Headers.First("x-amzn-ErrorType")));
    }

    [Theory]
    [InlineData("12345678", true)]
    [InlineData("9f3b1a52-91a3-4d0e-a3ae-1f6a5a5d5c11", true)]
    [InlineData("", false)]
    [InlineData("two words", false)]
    public async Task HandleAsync_RequestIdOfTheClient_BecomesThatOfTheRequest(string id, bool isTaken)
    {
        var answer = await RestCaller.Api(Route.Get("/x", Lambda.Proxy(Echo))).CallAsync("GET", "/dev/x", headers: ("X-Amzn-RequestId", id));
        var shown = JsonElement.Parse(answer.Text()).GetProperty("requestContext").GetProperty("requestId").GetString();
        Assert.Equal(shown, answer.Headers.First("x-amzn-RequestId"));
        Assert.Equal(isTaken, shown == id);
    }

    [Fact]
    public async Task HandleAsync_MethodOverride_TakesTheOtherMethod()
    {
        var answer = await RestCaller.Api(Route.Delete("/x", Lambda.Proxy(Echo))).CallAsync("POST", "/dev/x", headers: ("X-HTTP-Method-Override", "DELETE"));
        Assert.Equal("DELETE", JsonElement.Parse(answer.Text()).GetProperty("httpMethod").GetString());
    }

    [Fact]
    public async Task HandleAsync_BodyOverTenMegabytes_Answers413()
    {
        var answer = await RestCaller.Api(Route.Post("/x", Lambda.Proxy(Echo))).CallAsync("POST", "/dev/x", new string('x', (10 * 1024 * 1024) + 1));
        Assert.Equal((413, """{"message":"HTTP content length exceeded 10485760 bytes."}"""), (answer.Status, answer.Text()));
    }

    [Fact]
    public async Task HandleAsync_FunctionTakesTooLong_Answers504()
    {
        var slow = new TestTarget(InProcessFunction.FromBytes(async (_, _) =>
        {
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return default;
        }));
        var answer = await RestCaller.Api(Route.Get("/x", Lambda.Proxy(slow) with { Timeout = TimeSpan.FromMilliseconds(50) })).CallAsync("GET", "/dev/x");
        Assert.Equal((504, """{"message": "Endpoint request timed out"}"""), (answer.Status, answer.Text()));
    }

    [Fact]
    public async Task HandleAsync_AsyncInvocation_AnswersAtOnce()
    {
        var answer = await RestCaller.Api(Route.Post("/x", Lambda.Async(Echo))).CallAsync("POST", "/dev/x", "{}");
        Assert.Equal((200, ""), (answer.Status, answer.Text()));
    }

    [Fact]
    public async Task HandleAsync_DisabledDefaultEndpoint_AnswersForbidden()
    {
        var api = RestCaller.Api(Route.Get("/x", Lambda.Proxy(Echo))) with { DisableExecuteApiEndpoint = true };
        Assert.Equal(403, (await api.CallAsync("GET", "/dev/x")).Status);
    }

    [Fact]
    public async Task HandleAsync_Cors_AnswersPreflightAndMarksErrors()
    {
        var api = RestCaller.Api(Route.Get("/x", Lambda.Proxy(Echo))) with { Cors = RestCors.AllOrigins };
        var preflight = await api.CallAsync("OPTIONS", "/dev/x", headers: ("Origin", "https://example.com"));
        Assert.Equal((204, "*"), (preflight.Status, preflight.Headers.First("Access-Control-Allow-Origin")));
        Assert.Equal("*", (await api.CallAsync("GET", "/dev/nowhere")).Headers.First("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task HandleAsync_StreamingFunction_PassesMetadataAndBodyOn()
    {
        var prelude = """{"statusCode":201,"headers":{"X-A":"b"},"cookies":["c=1"]}"""u8;
        var target = new TestTarget(new StreamingFunction([.. prelude, 0, 0, 0, 0, 0, 0, 0, 0, .. "hello"u8]));
        var answer = await RestCaller.Api(Route.Get("/x", Lambda.Stream(target))).CallAsync("GET", "/dev/x");
        using var body = new MemoryStream();
        await answer.StreamBody!(body, CancellationToken.None);
        Assert.Equal((201, "b", "c=1", "hello"), (answer.Status, answer.Headers.First("X-A"), answer.Headers.First("Set-Cookie"), Encoding.UTF8.GetString(body.ToArray())));
        Assert.Null(answer.Headers.First("Content-Length"));
    }

    [Fact]
    public async Task HandleAsync_StreamThatStandsStill_EndsWithItsTime()
    {
        var time = new ManualTime();
        var target = new TestTarget(new StandingFunction());
        var answer = await RestCaller.Api(Route.Get("/x", Lambda.Stream(target))).CallAsync("GET", "/dev/x", options: RestCaller.Options with { Time = time });
        using var body = new MemoryStream();
        var streaming = answer.StreamBody!(body, CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(299));
        Assert.False(streaming.IsCompleted);

        time.Advance(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => streaming.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal("hello", Encoding.UTF8.GetString(body.ToArray()));
    }

    [Fact]
    public async Task HandleAsync_StreamWithoutDelimiter_Answers502()
    {
        var answer = await RestCaller.Api(Route.Get("/x", Lambda.Stream(new TestTarget(new StreamingFunction("hello"u8.ToArray()))))).CallAsync("GET", "/dev/x");
        Assert.Equal(502, answer.Status);
    }

    [Fact]
    public void TryCompile_UnknownFunction_IsReportedAtTheRoute()
    {
        var api = RestCaller.Api(Route.Get("/x", Lambda.Proxy(FunctionTarget.FromArn("arn:aws:lambda:us-east-1:123456789012:function:none"))));
        Assert.NotNull(RestGateway.TryCompile(api, RestCaller.Options, out var diagnostics));
        Assert.Equal(("GH5104", "RestGatewayTests.cs"), (diagnostics[0].Code, Path.GetFileName(diagnostics[0].Location.File)));
    }

    [Theory]
    [InlineData(RestEndpointType.Regional, 10_200, 10, 200)]
    [InlineData(RestEndpointType.Regional, 10_240, 10, 414)]
    [InlineData(RestEndpointType.Edge, 8_000, 10, 200)]
    [InlineData(RestEndpointType.Edge, 8_193, 10, 414)]
    [InlineData(RestEndpointType.Regional, 10, 10_236, 431)]
    [InlineData(RestEndpointType.Regional, 10, 10_235, 200)]
    public async Task HandleAsync_TargetOrHeadersTooLong_AreRefused(RestEndpointType type, int target, int header, int status)
    {
        var api = RestCaller.Api(Route.Get("/x", Lambda.Proxy(TestTarget.Returning("{}")))) with { Endpoint = type == RestEndpointType.Edge ? RestEndpoint.Edge : RestEndpoint.Regional };
        var answer = await api.CallAsync("GET", "/dev/x?" + new string('q', target), headers: ("a", new string('h', header)));
        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task HandleAsync_ArnTooLongForAPolicy_Answers414()
    {
        var api = RestCaller.Api(Route.Get("/{id}", Lambda.Proxy(TestTarget.Returning("{}"))));
        var long1 = "/dev/" + new string('p', 1_600);
        Assert.Equal(200, (await api.CallAsync("GET", long1)).Status);
        var answer = await (api with { Policy = [Allow.Everyone()] }).CallAsync("GET", long1);
        Assert.Equal((414, """{"message":"Request URI too long"}"""), (answer.Status, answer.Text()));
    }
}
