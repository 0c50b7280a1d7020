using Gatehouse.Reading;
using Gatehouse.Tests.CloudFormation;

namespace Gatehouse.Tests.Reading.Stages;

public sealed class SeveralDeploymentsTests
{
    private const string Api = """
        Resources:
          Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: a } }
          Root:
            Type: AWS::ApiGateway::Method
            Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: NONE, Integration: { Type: MOCK } }
          First: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref Api } }
          Second: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref Api } }

        """;

    [Theory]
    [InlineData("DeploymentId: !Ref First", null, null)]
    [InlineData("DeploymentId: abc123", "abc123", null)]
    [InlineData("DeploymentId: !Ref First, CanarySetting: { PercentTraffic: 10 }", null, null)]
    [InlineData("DeploymentId: !Ref First, CanarySetting: { PercentTraffic: 10, DeploymentId: !Ref First }", null, null)]
    [InlineData("DeploymentId: !Ref First, CanarySetting: { PercentTraffic: 10, DeploymentId: !Ref Second }", "${First}", null)]
    [InlineData("DeploymentId: !GetAtt First.DeploymentId, CanarySetting: { PercentTraffic: 10, DeploymentId: !GetAtt Second.DeploymentId }", "${First.DeploymentId}", null)]
    [InlineData("DeploymentId: abc123, CanarySetting: { PercentTraffic: 10, DeploymentId: !Ref Second }", "abc123", null)]
    [InlineData("DeploymentId: !Ref First, CanarySetting: { PercentTraffic: 10, DeploymentId: abc123 }", null, "abc123")]
    public void Stage_DeploymentAndCanary_AreKeptWhereTheyDiffer(string properties, string? deployment, string? canary)
    {
        var stage = Assert.Single(Read(Api + $"  Stage: {{ Type: AWS::ApiGateway::Stage, Properties: {{ RestApiId: !Ref Api, StageName: dev, {properties} }} }}").Stages);

        Assert.Equal((deployment, canary), (stage.Deployment?.ToString(), stage.Canary?.Deployment?.ToString()));
    }

    [Fact]
    public void Stage_DeploymentThatMoreIsKnownOf_IsKept()
    {
        var stages = Read(
            Api + """
              Dev: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: dev, DeploymentId: !Ref First } }
              Prod: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: prod, DeploymentId: !Ref Second } }
            """,
            new() { Deployments = ["First"] }).Stages;

        Assert.Equal([TemplateText.Ref("First"), null], stages.Select(stage => stage.Deployment));
    }

    [Fact]
    public void Deployment_CanaryForAStageThatIsThere_BelongsToThatStage()
    {
        var stage = Assert.Single(Read(Api + """
              Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: dev, DeploymentId: !Ref First } }
              Third:
                Type: AWS::ApiGateway::Deployment
                Properties:
                  RestApiId: !Ref Api
                  StageName: dev
                  DeploymentCanarySettings: { PercentTraffic: 20, UseStageCache: true, StageVariableOverrides: { a: b } }
            """).Stages);

        Assert.Equal(TemplateText.Ref("First"), stage.Deployment);
        Assert.Equal(new Canary(20) { UseStageCache = true, Variables = [new("a", "b")] }, stage.Canary);
    }

    [Theory]
    [InlineData("a1", true)]
    [InlineData(null, false)]
    public void EarlierDeploymentRule_DeploymentOfItsOwnResource_IsKeptAnyway(string? id, bool isReported)
    {
        var api = new RestApi("a") { Stages = [new("dev") { Deployment = id ?? TemplateText.Ref("First") }] };

        Assert.Equal(isReported, api.Write().Diagnostics.Any(diagnostic => diagnostic.Code == "GH2026"));
    }

    private static RestApi Read(string template, ReadOptions? options = null)
    {
        var read = ApiReader.Read(Templates.Evaluate(template), options);
        Assert.DoesNotContain(read.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return Assert.Single(read.RestApis).Value;
    }
}
