using System.Text.Json;
using Gatehouse.Local.Stacks;

namespace Gatehouse.Local.Tests.Stacks;

public sealed class CdkAppTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Load_App_RunsItsCommandAndReadsWhatItWrites()
    {
        StackSourceTests.WriteAssembly(_scratch, "ready");
        Configure("mkdir -p $CDK_OUTDIR && cp -r ready/* $CDK_OUTDIR && env > seen.txt && echo hint >&2", """, "context": { "size": 3 }""");
        _scratch.Write("cdk.context.json", """{ "size": 1, "looked": "up" }""");
        using var errors = new StringWriter();

        var loaded = await StackSource.LoadAsync(_scratch.Root, new StackOptions { AppErrors = errors, AccountId = "111111111111", Region = "eu-west-1" });

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(["one", "Two"], loaded.Stacks.Select(stack => stack.Name));
        Assert.StartsWith(Path.Combine(_scratch.Root, "cdk.out"), loaded.Stacks[0].Path, StringComparison.Ordinal);
        var lines = errors.ToString().Split(Environment.NewLine);
        Assert.StartsWith("Running mkdir", lines[0], StringComparison.Ordinal);
        Assert.Equal(["hint", ""], lines[1..]);
        var seen = File.ReadAllLines(Path.Combine(_scratch.Root, "seen.txt")).Select(line => line.Split('=', 2)).Where(pair => pair.Length == 2).ToLookup(pair => pair[0], pair => pair[1]);
        Assert.Equal(["111111111111"], seen["CDK_DEFAULT_ACCOUNT"]);
        Assert.Equal(["eu-west-1"], seen["CDK_DEFAULT_REGION"]);
        var context = JsonDocument.Parse(seen["CDK_CONTEXT_JSON"].Single()).RootElement;
        Assert.Equal(3, context.GetProperty("size").GetInt32());
        Assert.Equal("up", context.GetProperty("looked").GetString());
        Assert.True(context.GetProperty("aws:cdk:enable-asset-metadata").GetBoolean());
        Assert.False(Directory.Exists(seen["TMPDIR"].Single()));
    }

    [Fact]
    public async Task Load_AppThatIsAFolder_IsReadAsAssembly()
    {
        StackSourceTests.WriteAssembly(_scratch, "ready");
        Configure("ready");

        Assert.Equal(2, (await StackSource.LoadAsync(_scratch.Root)).Stacks.Length);
    }

    [Fact]
    public async Task Load_AppFails_IsOneDiagnosticWithoutStackFrames()
    {
        _scratch.Write("app.sh", "echo out; echo 'Stack.cs(3,4): error GH2003: bad route' >&2; echo '   at Some.Method()' >&2; exit 7");
        Configure("sh app.sh");

        var diagnostic = Assert.Single((await StackSource.LoadAsync(_scratch.Root)).Diagnostics);

        Assert.Equal("GH1086", diagnostic.Code);
        Assert.Contains("exit code 7", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("error GH2003: bad route", diagnostic.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Some.Method", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "app": "true" }""", "GH1087")]
    [InlineData("{}", "GH1085")]
    [InlineData("[]", "GH1085")]
    [InlineData("{", "GH1083")]
    public async Task Load_UnusableConfiguration_IsOneDiagnostic(string configuration, string code)
    {
        _scratch.Write("cdk.json", configuration);

        Assert.Equal(code, Assert.Single((await StackSource.LoadAsync(_scratch.Root)).Diagnostics).Code);
    }

    [Fact]
    public async Task Load_Cancelled_EndsTheCommand()
    {
        Configure("echo started >&2; sleep 300");
        using var cancellation = new CancellationTokenSource();
        using var errors = new CancellingWriter(cancellation);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => StackSource.LoadAsync(_scratch.Root, new StackOptions { AppErrors = errors }, cancellation.Token));
    }

    private void Configure(string app, string more = "") => _scratch.Write("cdk.json", $"{{ \"app\": {JsonSerializer.Serialize(app)}{more} }}");

    private sealed class CancellingWriter(CancellationTokenSource cancellation) : StringWriter
    {
        // The command is printed before it starts.
        public override void WriteLine(string? value)
        {
            if (value == "started") cancellation.Cancel();
        }
    }
}
