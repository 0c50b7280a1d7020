using Gatehouse.CloudFormation;
using Gatehouse.Local.Stacks;
using Gatehouse.Reading;

namespace Gatehouse.Local.Tests.Stacks;

public sealed class StackSourceTests : IDisposable
{
    private const string Topic = "Resources: { A: { Type: AWS::SNS::Topic } }";

    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("api.yaml", "api")]
    [InlineData("api.template.yml", "api")]
    [InlineData("My_Api.template", "My-Api")]
    [InlineData("1.yaml", "stack-1")]
    public async Task Load_TemplateFile_IsOneStackNamedAfterIt(string file, string name)
    {
        var path = _scratch.Write(file, Topic);

        var loaded = await StackSource.LoadAsync(path);

        var stack = Assert.Single(loaded.Stacks);
        Assert.Equal((name, path), (stack.Name, stack.Path));
        Assert.Equal(name, stack.Template.Options.StackName);
        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(path, Assert.Single(loaded.Files));
    }

    [Fact]
    public async Task Load_MissingPath_IsOneDiagnostic() =>
        await ExpectOne("GH1080", Path.Combine(_scratch.Root, "nowhere.yaml"));

    [Fact]
    public async Task Load_UnknownExtension_IsOneDiagnostic() => await ExpectOne("GH1082", _scratch.Write("api.txt", Topic));

    [Theory]
    [InlineData("{ \"Resources\": ", "GH1002")]
    [InlineData("", "GH1001")]
    [InlineData("[]", "GH1003")]
    [InlineData("{}", "GH1004")]
    public async Task Load_BrokenTemplate_IsOneDiagnosticOfItsFile(string text, string code)
    {
        var path = _scratch.Write("api.json", text);

        Assert.Equal(path, (await ExpectOne(code, path)).Location.Template);
    }

    [Fact]
    public async Task Load_EmptyFolder_HasNoStacks()
    {
        var loaded = await StackSource.LoadAsync(_scratch.Root);

        Assert.Empty(loaded.Stacks);
        Assert.Empty(loaded.Diagnostics);
    }

    [Fact]
    public async Task Load_FolderOfTemplates_TakesTemplatesAndLeavesTheRest()
    {
        _scratch.Write("a.yaml", Topic);
        _scratch.Write("below/b.json", """{ "Resources": { "A": { "Type": "AWS::SNS::Topic" } } }""");
        _scratch.Write("package.json", """{ "name": "x" }""");
        _scratch.Write("notes.txt", "Resources");
        _scratch.Write("node_modules/x/c.yaml", Topic);
        _scratch.Write("broken.yaml", "Resources: [");

        var loaded = await StackSource.LoadAsync(_scratch.Root);

        Assert.Equal(["a", "b", "broken"], loaded.Stacks.Select(stack => stack.Name).Order());
        Assert.Equal("GH1002", Assert.Single(loaded.Diagnostics).Code);
    }

    [Fact]
    public async Task Load_Assembly_GivesStacksOfAllLevelsWithTheirEnvironment()
    {
        WriteAssembly(_scratch, "");

        var loaded = await StackSource.LoadAsync(_scratch.Root, new StackOptions { AccountId = "111111111111", Region = "eu-west-1" });

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(["one", "Two"], loaded.Stacks.Select(stack => stack.Name));
        Assert.Equal(("222222222222", "us-west-2"), (loaded.Stacks[0].Template.Options.AccountId, loaded.Stacks[0].Template.Options.Region));
        Assert.Equal(("111111111111", "eu-west-1"), (loaded.Stacks[1].Template.Options.AccountId, loaded.Stacks[1].Template.Options.Region));
        Assert.Equal(Path.Combine(_scratch.Root, "asset.abc"), loaded.Stacks[0].Assets.Find("abc.zip"));
        Assert.Equal("x", loaded.Stacks[0].Environment.Resolve(TemplateText.Ref("T")));
        Assert.Contains(Path.Combine(_scratch.Root, "manifest.json"), loaded.Files);
    }

    [Fact]
    public async Task Load_RelativePath_WorksAsWell()
    {
        WriteAssembly(_scratch, "");
        _scratch.Write("app/cdk.json", """{ "app": "../" }""");

        foreach (var path in (string[])["", "app", "one.template.json"])
        {
            var relative = Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(_scratch.Root, path));
            Assert.NotEmpty((await StackSource.LoadAsync(relative)).Stacks);
        }
    }

    [Theory]
    [InlineData("not json", "GH1083")]
    [InlineData("{}", "GH1084")]
    [InlineData("""{ "artifacts": { "A": { "type": "aws:cloudformation:stack", "properties": { "templateFile": "gone.json" } } } }""", "GH1081")]
    public async Task Load_BrokenAssembly_IsOneDiagnostic(string manifest, string code)
    {
        _scratch.Write("manifest.json", manifest);

        await ExpectOne(code, _scratch.Root);
    }

    [Fact]
    public async Task Load_Parameters_GoToTheStacksThatHaveThem()
    {
        _scratch.Write("a.yaml", "Parameters: { Name: { Type: String } }\n" + Topic);
        _scratch.Write("b.yaml", Topic);

        var loaded = await StackSource.LoadAsync(_scratch.Root, new StackOptions { Parameters = [new("Name", "x"), new("Nobody", "y")] });

        Assert.Equal("\"x\"", loaded.Stacks[0].Template.Parameters["Name"].ToJson());
        var diagnostic = Assert.Single(loaded.Diagnostics);
        Assert.Equal("GH1035", diagnostic.Code);
        Assert.Contains("Nobody", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_NestedStacks_PassParametersAndOutputs()
    {
        _scratch.Write("children/api.yaml", """
            Parameters: { QueueUrl: { Type: String }, Names: { Type: CommaDelimitedList } }
            Resources: { Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: !Ref QueueUrl, Description: !Select [1, !Ref Names] } } }
            Outputs: { Id: { Value: !Ref Api } }
            """);
        _scratch.Write("children/queue.yaml", "Resources: { Q: { Type: AWS::SQS::Queue, Properties: { QueueName: jobs } } }\nOutputs: { Url: { Value: !Ref Q } }");
        var path = _scratch.Write("root.yaml", """
            Resources:
              Api:
                Type: AWS::CloudFormation::Stack
                Properties:
                  TemplateURL: ./children/api.yaml
                  Parameters: { QueueUrl: !GetAtt Queue.Outputs.Url, Names: [a, b] }
              Queue: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: children/queue.yaml } }
            Outputs: { Url: { Value: !Sub '${Api.Outputs.Id}/x' } }
            """);

        var loaded = await StackSource.LoadAsync(path);

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(3, loaded.Stacks.Length);
        var api = loaded.Stacks.Single(stack => stack.Name.StartsWith("root-Api-", StringComparison.Ordinal));
        Assert.Equal("root", api.Parent);
        Assert.Equal(
            """{"Name":"https://sqs.us-east-1.amazonaws.com/123456789012/jobs","Description":"b"}""", api.Template.Find("Api")!.Properties.ToJson());
        Assert.Equal(api.Environment.Resolve(TemplateText.Ref("Api")) + "/x", loaded.Stacks[0].Environment.Output("Url"));
    }

    [Fact]
    public async Task Load_NestedStackElsewhere_IsADiagnosticAtItsUrl()
    {
        var path = _scratch.Write("root.yaml", "Resources: { A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: 'https://s3.amazonaws.com/b/x.yaml' } } }");

        Assert.Equal("/Resources/A/Properties/TemplateURL", (await ExpectOne("GH1088", path)).Location.Pointer);
    }

    [Fact]
    public async Task Load_StackThatNestsItself_Ends()
    {
        var path = _scratch.Write("root.yaml", "Resources: { A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: root.yaml } } }");

        Assert.Equal("GH1089", Assert.Single((await StackSource.LoadAsync(path)).Diagnostics).Code);
    }

    [Fact]
    public async Task Load_NestedOutputsInACircle_Ends()
    {
        _scratch.Write("child.yaml", "Parameters: { P: { Type: String } }\nResources: { T: { Type: AWS::SNS::Topic } }\nOutputs: { O: { Value: !Ref P } }");
        var path = _scratch.Write("root.yaml", """
            Resources:
              A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { P: !GetAtt B.Outputs.O } } }
              B: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { P: !GetAtt A.Outputs.O } } }
            """);

        Assert.Equal("GH1067", Assert.Single((await StackSource.LoadAsync(path)).Diagnostics).Code);
    }

    [Fact]
    public async Task Load_ImportedValue_ComesFromTheStackThatExportsIt()
    {
        _scratch.Write("a.yaml", "Resources: { Q: { Type: AWS::SQS::Queue, Properties: { QueueName: q } } }\nOutputs: { O: { Value: !GetAtt Q.QueueName, Export: { Name: !Sub '${AWS::StackName}-q' } } }");
        _scratch.Write("b.yaml", "Resources: { T: { Type: AWS::SNS::Topic, Properties: { TopicName: !ImportValue a-q } } }");

        var loaded = await StackSource.LoadAsync(_scratch.Root);

        var text = ((TemplateString)loaded.Stacks[1].Template.Find("T")!.Properties["TopicName"]!).Text;
        Assert.Equal("q", loaded.Stacks[1].Environment.Resolve(text));
    }

    [Fact]
    public async Task Load_IncludeBesideTheTemplate_IsRead()
    {
        _scratch.Write("api/openapi.yaml", "openapi: 3.0.1");
        var path = _scratch.Write("root.yaml", "Resources: { A: { Type: X, Properties: { Body: !Transform { Name: AWS::Include, Parameters: { Location: ./api/openapi.yaml } } } } }");

        var loaded = await StackSource.LoadAsync(path);

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal("""{"openapi":"3.0.1"}""", loaded.Stacks[0].Template.Find("A")!.Properties["Body"]!.ToJson());
        Assert.Contains(Path.Combine(_scratch.Root, "api", "openapi.yaml"), loaded.Files);
    }

    [Fact]
    public async Task Load_BodyThatIsAnAsset_IsRead()
    {
        WriteAssembly(_scratch, "");
        _scratch.Write("asset.abc.yaml", "openapi: 3.0.1\ninfo: { title: a, version: '1' }\npaths: { /x: { get: { x-amazon-apigateway-integration: { type: mock } } } }");
        _scratch.Write("one.assets.json", """
            { "version": "38.0.0", "files": { "abc": { "source": { "path": "asset.abc.yaml", "packaging": "file" },
              "destinations": { "current_account-current_region": { "bucketName": "b", "objectKey": "abc.yaml" } } } }, "dockerImages": {} }
            """);
        _scratch.Write("one.template.json", """{ "Resources": { "Api": { "Type": "AWS::ApiGateway::RestApi", "Properties": { "BodyS3Location": { "Bucket": "b", "Key": "abc.yaml" } } } } }""");

        var loaded = await StackSource.LoadAsync(_scratch.Root);

        var read = ApiReader.Read(loaded.Stacks[0].Template);
        Assert.Empty(read.Diagnostics);
        Assert.Equal("GET /x", Assert.Single(read.RestApis[0].Value.Routes).Key);
    }

    [Fact]
    public async Task Load_RoutesInANestedStack_BelongToTheApiOfTheirParameter()
    {
        _scratch.Write("routes.yaml", """
            Parameters: { Api: { Type: String }, Root: { Type: String } }
            Resources:
              Orders: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Api, ParentId: !Ref Root, PathPart: orders } }
              Get: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !Ref Orders, HttpMethod: GET, AuthorizationType: NONE, Integration: { Type: MOCK } } }
            """);
        var path = _scratch.Write("root.yaml", """
            Resources:
              Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
              Routes: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: routes.yaml, Parameters: { Api: !Ref Api, Root: !GetAtt Api.RootResourceId } } }
              Deployment: { Type: AWS::ApiGateway::Deployment, DependsOn: Routes, Properties: { RestApiId: !Ref Api, StageName: dev } }
            """);

        var loaded = await StackSource.LoadAsync(path);

        Assert.Empty(StackCheck.Run(loaded));
        Assert.Equal("GET /orders", Assert.Single(ApiReader.Read(loaded.Stacks[0].Template).RestApis[0].Value.Routes).Key);
    }

    internal static void WriteAssembly(ScratchFolder scratch, string folder)
    {
        scratch.Write(Path.Combine(folder, "asset.abc", "index.js"), "exports.handler = async () => 1;");
        scratch.Write(Path.Combine(folder, "one.template.json"), """{ "Resources": { "T": { "Type": "AWS::DynamoDB::Table", "Properties": { "TableName": "x" } } } }""");
        scratch.Write(Path.Combine(folder, "one.assets.json"), """
            { "version": "38.0.0", "files": { "abc": { "source": { "path": "asset.abc", "packaging": "zip" },
              "destinations": { "current_account-current_region": { "bucketName": "b", "objectKey": "abc.zip" } } } }, "dockerImages": {} }
            """);
        scratch.Write(Path.Combine(folder, "manifest.json"), """
            { "version": "38.0.0", "artifacts": {
              "one.assets": { "type": "cdk:asset-manifest", "properties": { "file": "one.assets.json" } },
              "One": { "type": "aws:cloudformation:stack", "environment": "aws://222222222222/us-west-2",
                       "properties": { "templateFile": "one.template.json", "stackName": "one" }, "dependencies": ["one.assets"] },
              "assembly-Stage": { "type": "cdk:cloud-assembly", "properties": { "directoryName": "assembly-Stage" } },
              "Tree": { "type": "cdk:tree", "properties": { "file": "tree.json" } } } }
            """);
        scratch.Write(Path.Combine(folder, "assembly-Stage", "two.template.json"), """{ "Resources": { "T": { "Type": "AWS::SNS::Topic" } } }""");
        scratch.Write(Path.Combine(folder, "assembly-Stage", "manifest.json"), """
            { "version": "38.0.0", "artifacts": { "Two": { "type": "aws:cloudformation:stack", "environment": "aws://unknown-account/unknown-region",
              "properties": { "templateFile": "two.template.json" } } } }
            """);
    }

    private static async Task<Diagnostic> ExpectOne(string code, string path)
    {
        var diagnostic = Assert.Single((await StackSource.LoadAsync(path)).Diagnostics);
        Assert.Equal(code, diagnostic.Code);
        return diagnostic;
    }
}
