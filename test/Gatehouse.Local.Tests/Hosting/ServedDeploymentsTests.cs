using Gatehouse.Local.Tests.Rest;

namespace Gatehouse.Local.Tests.Hosting;

/// <summary>Stages and canaries of earlier deployments, as <c>serve</c> is told of them.</summary>
public sealed class ServedDeploymentsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gatehouse-");

    [Theory]
    [InlineData(100, "Stable", "prod", "new yes")]
    [InlineData(0, "Stable", "prod", "old no")]
    [InlineData(0, "Stable", "dev", "new no")]
    [InlineData(0, "Next", "prod", "new no")]
    [InlineData(100, "Next", "prod", "old yes")]
    [InlineData(0, "Next", "dev", "old no")]
    public async Task StartAsync_DeploymentOfTheTemplate_IsServedAsItWas(int percent, string deployment, string stage, string body)
    {
        var (served, diagnostics) = await StartAsync(Template("new", percent), new() { [deployment] = Write("old.yaml", Template("old", 0)) });
        await using var running = served!;

        Assert.Equal(body, await GetAsync(running, stage));
        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Code.StartsWith("GH801", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task StartAsync_NothingKnown_ServesTheTemplateAndSaysSo()
    {
        var (served, diagnostics) = await StartAsync(Template("new", 0), []);
        await using var running = served!;

        Assert.Equal("new no", await GetAsync(running, "prod"));
        var remark = Assert.Single(diagnostics, diagnostic => diagnostic.Code == "GH8013");
        Assert.StartsWith("The stage prod of shop names the deployment Stable, ", remark.Message, StringComparison.Ordinal);
        Assert.Contains("--deployment ID=PATH", remark.Help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_IdOfADeploymentElsewhere_IsFoundByThatId()
    {
        var template = Template("new", 0).Replace("DeploymentId: !Ref Stable,", "DeploymentId: a1b2c3,", StringComparison.Ordinal);
        var (served, diagnostics) = await StartAsync(template, new() { ["a1b2c3"] = Write("old.yaml", Template("old", 0)) });
        await using var running = served!;

        Assert.Equal("old no", await GetAsync(running, "prod"));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Code == "GH8013");
    }

    [Fact]
    public async Task StartAsync_DeploymentThatNoStageNames_IsReported()
    {
        var (served, diagnostics) = await StartAsync(Template("new", 0), new() { ["Stabel"] = Write("old.yaml", Template("old", 0)) });
        await using var running = served!;

        Assert.Equal("No stage names the deployment Stabel.", Assert.Single(diagnostics, diagnostic => diagnostic.Code == "GH8014").Message);
    }

    [Fact]
    public async Task StartAsync_TemplateWithoutTheApi_IsAnError()
    {
        var (served, diagnostics) = await StartAsync(Template("new", 0), new() { ["Stable"] = Write("old.yaml", "Resources: { Topic: { Type: AWS::SNS::Topic } }") });

        Assert.Null(served);
        Assert.StartsWith("The deployment Stable belongs to the API shop, which is not in '", Assert.Single(diagnostics, diagnostic => diagnostic.Code == "GH8015").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Resources: [")]
    [InlineData(null)]
    public async Task StartAsync_TemplateThatCannotBeRead_IsAnError(string? old)
    {
        var path = old is null ? Path.Combine(_folder.FullName, "nowhere.yaml") : Write("old.yaml", old);

        var (served, diagnostics) = await StartAsync(Template("new", 0), new() { ["Stable"] = path });

        Assert.Null(served);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.Template == path);
    }

    [Fact]
    public async Task StartAsync_ReferenceToWhatIsGone_IsFilledInAsItWas()
    {
        var old = Template("old", 0).Replace("\"old ", "\"${Gone.TopicName} ", StringComparison.Ordinal) + "\n  Gone: { Type: AWS::SNS::Topic, Properties: { TopicName: gone } }\n";
        var (served, _) = await StartAsync(Template("new", 0), new() { ["Stable"] = Write("old.yaml", old) });
        await using var running = served!;

        Assert.Equal("gone no", await GetAsync(running, "prod"));
    }

    [Fact]
    public async Task ReloadAsync_ChangedDeployment_IsServedAnew()
    {
        var old = Write("old.yaml", Template("old", 0));
        var (served, _) = await StartAsync(Template("new", 0), new() { ["Stable"] = old });
        await using var running = served!;
        Assert.Contains(Path.GetFullPath(old), running.Files);

        Write("old.yaml", Template("older", 0));
        await running.ReloadAsync();

        Assert.Equal("older no", await GetAsync(running, "prod"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Template(string word, int percent) => $$"""
        Resources:
          Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
          Root:
            Type: AWS::ApiGateway::Method
            Properties:
              RestApiId: !Ref Api
              ResourceId: !GetAtt Api.RootResourceId
              HttpMethod: GET
              AuthorizationType: NONE
              Integration:
                Type: MOCK
                RequestTemplates: { application/json: '{"statusCode": 200}' }
                IntegrationResponses: [{ StatusCode: "200", ResponseTemplates: { application/json: !Sub "{{word}} $stageVariables.canary" } }]
              MethodResponses: [{ StatusCode: "200" }]
          Stable: { Type: AWS::ApiGateway::Deployment, DependsOn: Root, Properties: { RestApiId: !Ref Api } }
          Next: { Type: AWS::ApiGateway::Deployment, DependsOn: Root, Properties: { RestApiId: !Ref Api } }
          Dev:
            Type: AWS::ApiGateway::Stage
            Properties: { RestApiId: !Ref Api, StageName: dev, DeploymentId: !Ref Next, Variables: { canary: "no" } }
          Prod:
            Type: AWS::ApiGateway::Stage
            Properties:
              { RestApiId: !Ref Api, StageName: prod, DeploymentId: !Ref Stable, Variables: { canary: "no" }, CanarySetting: { PercentTraffic: {{percent}}, DeploymentId: !Ref Next, StageVariableOverrides: { canary: "yes" } } }
        """;

    private static async Task<string> GetAsync(ServedStacks running, string stage)
    {
        using var client = new HttpClient { BaseAddress = running.Host.Address };
        return await client.GetStringAsync(new Uri($"/_aws/execute-api/{running.Host.Model.Apis[0].Id}/{stage}/", UriKind.Relative));
    }

    private async Task<(ServedStacks? Served, System.Collections.Immutable.ImmutableArray<Diagnostic> Diagnostics)> StartAsync(string template, Dictionary<string, string> deployments) =>
        await ServedStacks.StartAsync(new() { Functions = new() { Time = new ManualTime() }, Path = Write("template.yaml", template), Deployments = deployments.ToValueMap() });

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
