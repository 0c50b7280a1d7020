using Gatehouse.EndToEnd.Processes;

namespace Gatehouse.EndToEnd.Serving;

/// <summary>What cannot be served is one clear line with code and place, and exit code 1.</summary>
public sealed class UnservableTests : IDisposable
{
    private const string Api = """{ "Type": "AWS::ApiGateway::RestApi", "Properties": { "Name": "a", "Body": { "openapi": "3.0.1", "info": { "title": "a", "version": "1" }, "paths": { "/a": { "get": { "x-amazon-apigateway-integration": { "type": "mock" } } } } } } }""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("broken.json", "{\n  \"Resources\": {\n    \"Api\": {\n  }\n", @"broken\.json\(\d+,\d+\): error GH1002: ")]
    [InlineData("comma.json", "{\n  \"Resources\": {\n    \"Api\": { \"Type\" \"AWS::ApiGateway::RestApi\" }\n  }\n}\n", @"comma\.json\(3,\d+\): error GH1002: ")]
    [InlineData("broken.yaml", "Resources:\n  Api:\n    Type: [\n  Other: {\n", @"broken\.yaml\(\d+,\d+\): error GH1002: ")]
    [InlineData("tab.yaml", "Resources:\n\tApi:\n\t\tType: AWS::ApiGateway::RestApi\n", @"tab\.yaml\(2,\d+\): error GH1002: ")]
    [InlineData("empty.yaml", "", @"empty\.yaml: error GH1001: ")]
    [InlineData("list.json", "[]", @"list\.json(\(1,1\))?: error GH1003: ")]
    [InlineData("other.json", "{ \"name\": \"package\" }", @"other\.json(\(\d+,\d+\))?: error GH1004: ")]
    [InlineData("notes.txt", "Resources: {}", @"notes\.txt: error GH1082: ")]
    [InlineData("sam.yaml", "Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n", @"sam\.yaml(\(\d+,\d+\))?: error GH1020: ")]
    public async Task Serve_BrokenFile_IsOneLine(string name, string text, string expected)
    {
        var outcome = await GatehouseProcess.RunAsync(_folder.Path, "serve", _folder.Write(name, text), "--port", "0");

        Expect(outcome, expected);
    }

    [Fact]
    public async Task Serve_MissingFile_IsOneLine() =>
        Expect(await GatehouseProcess.RunAsync(_folder.Path, "serve", "nowhere.yaml", "--port", "0"), @"^nowhere\.yaml: error GH1080: There is no file or folder nowhere\.yaml\.");

    [Fact]
    public async Task Serve_UnresolvedReference_IsOneLine()
    {
        var template = _folder.Write("api.json", $$"""
            {
              "Resources": {
                "Api": {{Api}},
                "Stage": {
                  "Type": "AWS::ApiGateway::Stage",
                  "Properties": {
                    "RestApiId": { "Ref": "Api" }, "StageName": "dev",
                    "DeploymentId": { "Ref": "Deploymnt" }
                  }
                },
                "Deployment": { "Type": "AWS::ApiGateway::Deployment", "Properties": { "RestApiId": { "Ref": "Api" } } }
              }
            }
            """);

        var outcome = await GatehouseProcess.RunAsync(_folder.Path, "serve", template, "--port", "0");

        Expect(outcome, @"api\.json\(8,\d+\): error GH1060: There is no parameter or resource Deploymnt\. Did you mean Deployment\?");
    }

    [Fact]
    public async Task Serve_BrokenCdkApp_SaysWhatItSaid()
    {
        _folder.Write("cdk.json", """{ "app": "echo 'MyStack.cs(12,9): error GH2010: bad path' >&2; exit 1" }""");

        var outcome = await GatehouseProcess.RunAsync(_folder.Path, "serve", "--port", "0");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("MyStack.cs(12,9): error GH2010: bad path", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("error GH1086: ", outcome.Errors, StringComparison.Ordinal);
        Assert.Single(outcome.ErrorLines, line => line.StartsWith("MyStack.cs(12,9)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Serve_ImageFunction_WarnsOnceAndServes()
    {
        var template = _folder.Write("api.yaml", Templates.Everything + """

              Image:
                Type: AWS::Lambda::Function
                Properties:
                  PackageType: Image
                  Role: arn:aws:iam::123456789012:role/function
                  Code: { ImageUri: 123456789012.dkr.ecr.us-east-1.amazonaws.com/image:latest }
            """);
        await using var server = GatehouseProcess.Start(_folder.Path, "serve", template, "--port", "0");

        await server.ReadyAsync();
        server.Signal(Signals.Terminate);
        var outcome = await server.EndedAsync();

        Assert.Matches(@"^\S+api\.yaml\(\d+,\d+\): warning GH1090: Function Image ", Assert.Single(outcome.ErrorLines));
    }

    private static void Expect(Outcome outcome, string expected)
    {
        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.Matches(expected, Assert.Single(outcome.ErrorLines));
        Assert.DoesNotContain(" at Gatehouse.", outcome.Errors, StringComparison.Ordinal);
    }
}
