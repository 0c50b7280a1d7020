using System.Text;
using System.Text.Json;
using Gatehouse.Functions.Core;
using Gatehouse.Functions.RuntimeSupport;
using Gatehouse.Functions.Serialization.SystemTextJson;

namespace Gatehouse.Lambda.Tests.RuntimeSupport;

[Collection(nameof(RunningBootstrap))]
public sealed class LambdaBootstrapTests : IDisposable
{
    private static readonly DefaultLambdaJsonSerializer Serializer = new();
    private readonly FakeRuntimeApi _api = new();
    private readonly CancellationTokenSource _stop = new();

    public static TheoryData<string, LambdaBootstrapBuilder, string> EveryHandler => new()
    {
        { "object to object", LambdaBootstrapBuilder.Create<Order, Receipt>(order => new Receipt("got " + order.Item), Serializer), """{"Text":"got tea"}""" },
        { "object and context to object", LambdaBootstrapBuilder.Create<Order, Receipt>((Order order, ILambdaContext context) => new Receipt(order.Item + context.AwsRequestId), Serializer), """{"Text":"teaid-1"}""" },
        { "asynchronous", LambdaBootstrapBuilder.Create<Order, Receipt>(async order => { await Task.Yield(); return new Receipt("got " + order.Item); }, Serializer), """{"Text":"got tea"}""" },
        { "stream to stream", LambdaBootstrapBuilder.Create((Stream input) => input), """{"item":"tea"}""" },
        { "stream to stream, asynchronous", LambdaBootstrapBuilder.Create((Stream input, ILambdaContext _) => Task.FromResult(input)), """{"item":"tea"}""" },
        { "into a stream", LambdaBootstrapBuilder.Create((Stream input, ILambdaContext _, MemoryStream output) => input.CopyTo(output)), """{"item":"tea"}""" },
        { "nothing to object", LambdaBootstrapBuilder.Create(() => new Receipt("x"), Serializer), """{"Text":"x"}""" },
        { "object to nothing", LambdaBootstrapBuilder.Create<Order>((Order _) => { }, Serializer), "" },
        { "object to nothing, asynchronous", LambdaBootstrapBuilder.Create<Order>((Order _) => Task.CompletedTask, Serializer), "" },
    };

    [Theory]
    [MemberData(nameof(EveryHandler))]
    public async Task RunAsync_EveryHandler_Answers(string kind, LambdaBootstrapBuilder builder, string expected)
    {
        _ = kind;
        var loop = Run(builder);
        var call = await _api.InvokeAsync("""{"item":"tea"}""");
        Assert.Equal("invocation/id-1/response", call.Path);
        Assert.Equal(expected, call.Body);
        await StopAsync(loop);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RunAsync_ManyInvocations_AnswersEach(bool ownClient)
    {
        using var client = new HttpClient();
        var builder = LambdaBootstrapBuilder.Create<Order, Receipt>(order => new Receipt(order.Item), Serializer);
        var loop = Run(ownClient ? builder.UseHttpClient(client) : builder);
        for (var i = 1; i <= 20; i++)
        {
            var item = new string('x', i * 5000);
            var call = await _api.InvokeAsync($$"""{"item":"{{item}}"}""");
            Assert.Equal($"invocation/id-{i}/response", call.Path);
            Assert.Equal($$"""{"Text":"{{item}}"}""", call.Body);
        }
        await StopAsync(loop);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RunAsync_StoppedWhileServing_SendsTheAnswer(bool ownClient)
    {
        using var client = new HttpClient();
        using var served = new ManualResetEventSlim();
        using var stopped = new ManualResetEventSlim();
        var builder = LambdaBootstrapBuilder.Create<Order, Receipt>(
            order =>
            {
                served.Set();
                stopped.Wait(TimeSpan.FromMinutes(1));
                return new Receipt(order.Item);
            },
            Serializer);
        var loop = Run(ownClient ? builder.UseHttpClient(client) : builder);
        var call = _api.InvokeAsync("""{"item":"tea"}""");
        Assert.True(served.Wait(TimeSpan.FromMinutes(1)));
        await _stop.CancelAsync();
        stopped.Set();
        await loop.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal("""{"Text":"tea"}""", (await call).Body);
    }

    [Fact]
    public async Task RunAsync_Thrown_IsReportedAndTheNextAnswered()
    {
        var loop = Run(LambdaBootstrapBuilder.Create<Order, Receipt>(
            order => order.Item == "bad" ? throw new ArgumentException("bad item", new InvalidOperationException("inner")) : new Receipt("fine"), Serializer));
        var call = await _api.InvokeAsync("""{"item":"bad"}""");
        Assert.Equal("invocation/id-1/error", call.Path);
        Assert.Equal("ArgumentException", call.ErrorType);
        Assert.Equal("application/vnd.aws.lambda.error+json", call.ContentType);
        var error = JsonDocument.Parse(call.Body).RootElement;
        Assert.Equal("ArgumentException", error.GetProperty("errorType").GetString());
        Assert.Equal("bad item", error.GetProperty("errorMessage").GetString());
        Assert.StartsWith("at ", error.GetProperty("stackTrace")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("inner", error.GetProperty("cause").GetProperty("errorMessage").GetString());
        Assert.Equal("""{"Text":"fine"}""", (await _api.InvokeAsync("""{"item":"good"}""")).Body);
        await StopAsync(loop);
    }

    [Fact]
    public async Task RunAsync_InitializerThrows_IsReportedAndEndsTheLoop()
    {
        var loop = Run(LambdaBootstrapBuilder.Create((Stream input) => input).UseBootstrapHandler(() => throw new NotSupportedException("no")));
        var call = await _api.NextCallAsync();
        Assert.Equal("init/error", call.Path);
        Assert.Equal("NotSupportedException", call.ErrorType);
        await Assert.ThrowsAsync<NotSupportedException>(() => loop);
    }

    [Fact]
    public async Task RunAsync_InitializerSaysFalse_EndsTheLoop() =>
        await Run(LambdaBootstrapBuilder.Create((Stream input) => input).UseBootstrapHandler(() => Task.FromResult(false))).WaitAsync(TimeSpan.FromMinutes(1));

    [Fact]
    public async Task RunAsync_RuntimeApiGoesAway_EndsTheLoop()
    {
        var loop = Run(LambdaBootstrapBuilder.Create((Stream input) => input));
        await _api.InvokeAsync("1");
        _api.Dispose();
        await loop.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData(false, 403)]
    [InlineData(true, 500)]
    public async Task RunAsync_RuntimeApiRefusesToGiveWork_EndsTheLoopWithoutACall(bool ownClient, int status)
    {
        using var api = new FakeRuntimeApi { Refusal = status };
        using var client = new HttpClient();
        var isCalled = false;
        var builder = LambdaBootstrapBuilder.Create((Stream input) =>
        {
            isCalled = true;
            return input;
        });

        await (ownClient ? builder.UseHttpClient(client) : builder).ConfigureOptions(options => options.RuntimeApiEndpoint = api.Endpoint).Build().RunAsync(_stop.Token).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.False(isCalled);
    }

    [Fact]
    public async Task RunAsync_NoWorkForLongerThanTheClientWaits_AsksAgain()
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromMilliseconds(200) };
        var loop = Run(LambdaBootstrapBuilder.Create((Stream input) => input).UseHttpClient(client));

        await Task.Delay(TimeSpan.FromMilliseconds(700));

        Assert.False(loop.IsCompleted);
        await StopAsync(loop);
    }

    [Fact]
    public async Task RunAsync_NoRuntimeApi_SaysWhatIsMissing()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => LambdaBootstrapBuilder.Create((Stream input) => input).Build().RunAsync());
        Assert.StartsWith("AWS_LAMBDA_RUNTIME_API is not set.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Context_Headers_AreShown()
    {
        var loop = Run(LambdaBootstrapBuilder.Create((Stream _, ILambdaContext context) => (Stream)new MemoryStream(Encoding.UTF8.GetBytes(string.Join('|',
            context.AwsRequestId, context.InvokedFunctionArn, context.TraceId, context.ClientContext?.Custom["a"], context.ClientContext?.Client?.AppTitle,
            context.Identity?.IdentityId, LambdaTraceProvider.CurrentTraceId, context.RemainingTime > TimeSpan.FromSeconds(20), context.Serializer is null)))));
        var call = await _api.InvokeAsync("{}",
            ("Lambda-Runtime-Trace-Id", "Root=1"), ("Lambda-Runtime-Cognito-Identity", """{"cognitoIdentityId":"who"}"""),
            ("Lambda-Runtime-Client-Context", """{"custom":{"a":"b"},"client":{"app_title":"app"}}"""));
        Assert.Equal("id-1|arn:aws:lambda:eu-west-1:1:function:f|Root=1|b|app|who|Root=1|True|True", call.Body);
        await StopAsync(loop);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
        _api.Dispose();
    }

    private Task Run(LambdaBootstrapBuilder builder) =>
        builder.ConfigureOptions(options => options.RuntimeApiEndpoint = _api.Endpoint).Build().RunAsync(_stop.Token);

    private async Task StopAsync(Task loop)
    {
        await _stop.CancelAsync();
        await loop.WaitAsync(TimeSpan.FromMinutes(1));
    }

    public sealed record Order(string Item);

    public sealed record Receipt(string Text);
}
