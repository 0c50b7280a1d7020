using Gatehouse.Local.Functions;
using Gatehouse.Local.Stacks;

namespace Gatehouse.Local.Tests.Stacks;

public sealed class FunctionResourcesTests : IDisposable
{
    private const string Prefix = "arn:aws:lambda:us-east-1:123456789012:function:";

    private readonly ScratchFolder _scratch = new();
    private readonly DiagnosticBag _bag = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Find_Function_HasEverythingRunningItTakes()
    {
        _scratch.Write("code/index.js");
        var function = Assert.Single(await Find("""
            Table: { Type: AWS::DynamoDB::Table, Properties: { TableName: things } }
            Fn:
              Type: AWS::Lambda::Function
              Properties:
                FunctionName: hello
                Runtime: nodejs22.x
                Handler: index.handler
                Code: ./code
                Timeout: '10'
                MemorySize: 512
                Architectures: [arm64]
                ReservedConcurrentExecutions: 2
                Role: arn:aws:iam::123456789012:role/r
                Environment: { Variables: { TABLE: !Ref Table, N: 1 } }
            V: { Type: AWS::Lambda::Version, Properties: { FunctionName: !Ref Fn } }
            Live: { Type: AWS::Lambda::Alias, Properties: { FunctionName: !GetAtt Fn.Arn, FunctionVersion: !GetAtt V.Version, Name: live } }
            """));

        Assert.Empty(_bag.ToImmutable());
        Assert.Equal(("Fn", "hello", Prefix + "hello"), (function.LogicalId, function.Name, function.Arn));
        Assert.Equal(("nodejs22.x", "index.handler"), (function.Runtime, function.Handler));
        Assert.Equal(new FolderCode(Path.Combine(_scratch.Root, "code")), function.Code);
        Assert.Equal((TimeSpan.FromSeconds(10), 512, "arm64", 2), (function.Timeout, function.MemoryMegabytes, function.Architecture, function.ReservedConcurrency));
        Assert.Equal([new("N", "1"), new("TABLE", "things")], function.Variables);
        Assert.Equal([new("1", Prefix + "hello:1"), new("live", Prefix + "hello:live")], function.Qualifiers);
    }

    [Fact]
    public async Task Find_LeastFunction_HasLambdasDefaults()
    {
        var function = Assert.Single(await Find("Fn: { Type: AWS::Lambda::Function, Properties: { Runtime: python3.13, Handler: index.f, Code: { ZipFile: 'x = 1' } } }"));

        Assert.Equal((TimeSpan.FromSeconds(3), 128, "x86_64", null), (function.Timeout, function.MemoryMegabytes, function.Architecture, function.ReservedConcurrency));
        Assert.Equal(new InlineCode("x = 1"), function.Code);
    }

    [Theory]
    [InlineData("nodejs22.x", true)]
    [InlineData("python3.13", true)]
    [InlineData("dotnet10", false)]
    public async Task Find_InlineCode_IsForScriptsOnly(string runtime, bool isPossible)
    {
        var function = Assert.Single(await Find($"Fn: {{ Type: AWS::Lambda::Function, Properties: {{ Runtime: {runtime}, Handler: index.f, Code: {{ ZipFile: x }} }} }}"));

        Assert.Equal(isPossible ? new InlineCode("x") : null, function.Code);
        Assert.Equal(isPossible ? [] : ["GH1092"], _bag.ToImmutable().Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public async Task Find_AssetOfAssembly_IsItsFolder()
    {
        StackSourceTests.WriteAssembly(_scratch, "");
        _scratch.Write("one.template.json", """
            { "Resources": {
              "Fn": { "Type": "AWS::Lambda::Function", "Properties": { "Runtime": "nodejs22.x", "Handler": "index.handler",
                "Code": { "S3Bucket": { "Fn::Sub": "cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}" }, "S3Key": "abc.zip" }, "Layers": [{ "Ref": "L" }, "arn:x"] } },
              "L": { "Type": "AWS::Lambda::LayerVersion", "Properties": { "Content": { "S3Bucket": "b", "S3Key": "abc.zip" } } },
              "Named": { "Type": "AWS::Lambda::Function", "Properties": { "Runtime": "nodejs22.x", "Handler": "index.handler", "Code": { "S3Bucket": "b", "S3Key": "other.zip" } },
                "Metadata": { "aws:asset:path": "asset.abc", "aws:asset:property": "Code" } } } }
            """);
        var stack = (await StackSource.LoadAsync(_scratch.Root)).Stacks[0];

        var functions = FunctionResources.Find(stack, _bag);

        var asset = new FolderCode(Path.Combine(_scratch.Root, "asset.abc"));
        Assert.Equal(asset, functions[0].Code);
        Assert.Equal(asset, functions[1].Code);
        Assert.Equal([asset], functions[0].Layers);
        Assert.Equal("GH1093", Assert.Single(_bag.ToImmutable()).Code);
    }

    [Theory]
    [InlineData("{ S3Bucket: b, S3Key: k.zip }", "GH1091", "s3://b/k.zip")]
    [InlineData("./nowhere", "GH1091", "./nowhere")]
    [InlineData("{ ImageUri: x }", "GH1090", "Fn")]
    public async Task Find_CodeElsewhere_IsAWarning(string code, string diagnosticCode, string part)
    {
        var function = Assert.Single(await Find($"Fn: {{ Type: AWS::Lambda::Function, Properties: {{ Runtime: nodejs22.x, Handler: a.b, Code: {code} }} }}"));

        Assert.Null(function.Code);
        var diagnostic = Assert.Single(_bag.ToImmutable());
        Assert.Equal((diagnosticCode, DiagnosticSeverity.Warning), (diagnostic.Code, diagnostic.Severity));
        Assert.Contains(part, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_ZipFileOnDisk_IsFoundByPath()
    {
        var zip = _scratch.Write("code.zip");

        Assert.Equal(new ZipCode(zip), Assert.Single(await Find("Fn: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs22.x, Handler: a.b, CodeUri: code.zip } }")).Code);
    }

    [Fact]
    public async Task Find_OddProperties_AreReported()
    {
        await Find("Fn: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs22.x, Handler: a.b, Code: { ZipFile: x }, Timeout: 901, Memory: 3, Environment: { Variables: { A: !ImportValue x }, B: 1 } } }");

        Assert.Equal(["GH1094", "GH1152", "GH1155", "GH1155"], _bag.ToImmutable().Select(diagnostic => diagnostic.Code).Order());
    }

    private async Task<IReadOnlyList<FunctionResource>> Find(string resources)
    {
        var path = _scratch.Write("t.yaml", "Resources:\n  " + resources.ReplaceLineEndings("\n  "));
        var loaded = await StackSource.LoadAsync(path);
        Assert.Empty(loaded.Diagnostics);
        return FunctionResources.Find(Assert.Single(loaded.Stacks), _bag);
    }
}
