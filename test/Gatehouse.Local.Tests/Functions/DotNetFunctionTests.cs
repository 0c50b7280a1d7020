using System.IO.Compression;
using System.Text;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Tests.Functions;

public sealed class DotNetFunctionTests(DotNetFunctionTests.Built built) : IClassFixture<DotNetFunctionTests.Built>
{
    private const string Request = """{"httpMethod":"GET","path":"/proxy-demo","queryStringParameters":{"name":"Rahul"},"requestContext":{"stage":"dev"}}""";

    [Fact]
    public async Task Invoke_Project_IsBuiltAndAnswers()
    {
        var answer = FunctionTestHost.Json(await built.Tests.InvokeAsync(built.Proxy, Request));
        Assert.Equal(200, answer.GetProperty("statusCode").GetInt32());
        Assert.Equal("""{"message":"Hello, Rahul! Your request was successful.","status":"success"}""", answer.GetProperty("body").GetString());
    }

    [Fact]
    public async Task Invoke_PublishedFolder_Answers()
    {
        var function = built.Tests.Add(FunctionTestHost.Define("folder", "dotnet10", "ProxyDemo", new FolderCode(built.Folder)));
        Assert.Equal(200, FunctionTestHost.Json(await built.Tests.InvokeAsync(function, Request)).GetProperty("statusCode").GetInt32());
    }

    [Fact]
    public async Task Invoke_Archive_Answers()
    {
        var archive = Path.Combine(built.Tests.Files(), "code.zip");
        ZipFile.CreateFromDirectory(built.Folder, archive);
        var function = built.Tests.Add(FunctionTestHost.Define("zip", "dotnet10", "ProxyDemo", new ZipCode(archive)));
        Assert.Equal(200, FunctionTestHost.Json(await built.Tests.InvokeAsync(function, Request)).GetProperty("statusCode").GetInt32());
    }

    [Fact]
    public async Task Invoke_Thrown_IsReportedWithItsTypeAndTrace()
    {
        var result = await built.Tests.InvokeAsync(built.Proxy, "\"not an event\"");
        Assert.Equal("Unhandled", result.FunctionError);
        var error = FunctionTestHost.Json(result);
        Assert.Equal("JsonSerializerException", error.GetProperty("errorType").GetString());
        Assert.StartsWith("Error converting the Lambda event JSON payload to type", error.GetProperty("errorMessage").GetString(), StringComparison.Ordinal);
        Assert.Equal("JsonException", error.GetProperty("cause").GetProperty("errorType").GetString());
    }

    [Fact]
    public async Task Invoke_TwoAtOnce_BothAnswer()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => built.Tests.TextAsync(built.Proxy, Request)));
        Assert.All(all, answer => Assert.Contains("Rahul", answer, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Nothing", "there is no Nothing.dll in the code of function wrong")]
    [InlineData("ProxyDemo::Type", "Assembly::Type::Method")]
    public async Task Invoke_WrongHandler_SaysSo(string handler, string expected)
    {
        var function = built.Tests.Add(FunctionTestHost.Define("wrong", "dotnet10", handler, new FolderCode(built.Folder)));
        Assert.Contains(expected, await built.Tests.TextAsync(function), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prepare_ProjectThatDoesNotCompile_NamesTheError()
    {
        await using var tests = new FunctionTestHost();
        var folder = tests.Files(
            ("Broken.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>"""),
            ("Program.cs", "not C#"));
        tests.Add(FunctionTestHost.Define("broken", "dotnet10", null, new ProjectCode(folder)));
        var problem = Assert.Single(await tests.Host.PrepareAsync());
        Assert.Contains("Broken.csproj does not build: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains("error CS", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Typed", """{"Text":"got tea for f, True"}""")]
    [InlineData("TypedAsync", """{"Text":"got tea"}""")]
    [InlineData("Raw", """{"item":"tea"}""")]
    [InlineData("Nothing", "")]
    [InlineData("Fails", "no good")]
    [InlineData("Missing", "Unable to find method 'Missing' in type 'Shop.Handlers' from assembly 'Shop'.")]
    public async Task Invoke_ClassLibraryHandler_IsCalled(string method, string expected)
    {
        var function = built.Tests.Add(FunctionTestHost.Define("f", "dotnet8", "Shop::Shop.Handlers::" + method, new ProjectCode(built.Library)));
        Assert.Contains(expected, await built.Tests.TextAsync(function, """{"item":"tea"}"""), StringComparison.Ordinal);
        if (method == "Typed") Assert.True(await built.Tests.LogsAsync(line => line.EndsWith("\tinformation\tselling", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Invoke_StreamedByCSharp_IsHandedOn()
    {
        var folder = built.Tests.Files(("Streamer.csproj", built.Project("<OutputType>Exe</OutputType>")), ("Program.cs", """
            using Gatehouse.Functions.Core.ResponseStreaming;
            using Gatehouse.Functions.RuntimeSupport;
            await LambdaBootstrapBuilder.Create(async (Stream input) =>
            {
                await using var stream = LambdaResponseStreamFactory.CreateHttpStream(new() { StatusCode = System.Net.HttpStatusCode.Accepted });
                await input.CopyToAsync(stream);
                if (input.Length > 2) throw new InvalidOperationException("midway");
            }).Build().RunAsync();
            """));
        var function = built.Tests.Add(FunctionTestHost.Define("streamer", "dotnet10", "Streamer", new ProjectCode(folder)));
        var good = await function.InvokeAsync(built.Tests.Invocation() with { StreamResponse = true }, CancellationToken.None);
        using var reader = new StreamReader(good.StreamBody!);
        Assert.Equal("{\"statusCode\":202}\0\0\0\0\0\0\0\0{}", await reader.ReadToEndAsync());
        var bad = await function.InvokeAsync(built.Tests.Invocation("[1]") with { StreamResponse = true }, CancellationToken.None);
        using var failing = new StreamReader(bad.StreamBody!);
        Assert.Equal("midway", (await Assert.ThrowsAsync<FunctionStreamException>(() => failing.ReadToEndAsync())).Message);
    }

    public sealed class Built : IAsyncLifetime
    {
        internal FunctionTestHost Tests { get; } = new();

        internal IFunctionInvoker Proxy { get; private set; } = null!;

        public string Folder => Path.Combine(FunctionTestHost.Repository, "artifacts", "bin", "ProxyDemo", "release");

        public string Library { get; private set; } = "";

        public async Task InitializeAsync()
        {
            Library = Tests.Files(("Shop.csproj", Project("")), ("Handlers.cs", Source));
            Proxy = Tests.Add(FunctionTestHost.Define("proxy", "dotnet10", null, new ProjectCode(Path.Combine(FunctionTestHost.Repository, "lambdas", "ProxyDemo"))));
            Assert.Empty(await Tests.Host.PrepareAsync());
        }

        public string Project(string properties) => $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>{properties}</PropertyGroup>
              <ItemGroup><Reference Include="{Path.Combine(Folder, "Gatehouse.Lambda.dll")}" /></ItemGroup>
            </Project>
            """;

        private const string Source = """
            using Gatehouse.Functions.Core;
            [assembly: LambdaSerializer(typeof(Gatehouse.Functions.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
            namespace Shop;
            public record Order(string Item);
            public record Receipt(string Text);
            public class Handlers
            {
                public Receipt Typed(Order order, ILambdaContext context)
                {
                    context.Logger.LogInformation("selling");
                    return new($"got {order.Item} for {context.FunctionName}, {context.RemainingTime.TotalSeconds is > 0 and <= 120}");
                }
                public async Task<Receipt> TypedAsync(Order order) { await Task.Yield(); return new("got " + order.Item); }
                public static Stream Raw(Stream input) => input;
                public Task Nothing() => Task.CompletedTask;
                public string Fails(Order order) => throw new InvalidOperationException("no good");
            }
            """;

        public async Task DisposeAsync() => await Tests.DisposeAsync();
    }
}
