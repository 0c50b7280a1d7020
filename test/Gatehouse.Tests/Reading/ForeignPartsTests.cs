using Gatehouse.CloudFormation;
using Gatehouse.Reading;
using Gatehouse.Rules;

namespace Gatehouse.Tests.Reading;

/// <summary>APIs whose parts lie in several stacks are read as one.</summary>
public sealed class ForeignPartsTests
{
    private const string Root = """
        Resources:
          Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
          Orders: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: orders } }
        Outputs:
          Id: { Value: !Ref Api, Export: { Name: shop-id } }
          Root: { Value: !GetAtt Api.RootResourceId, Export: { Name: shop-root } }
          Orders: { Value: !Ref Orders, Export: { Name: shop-orders } }
        """;

    private const string Routes = """
        Resources:
          Fn: { Type: AWS::Lambda::Function, Properties: { FunctionName: lister } }
          Orders: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !ImportValue shop-id, ParentId: !ImportValue shop-root, PathPart: list } }
          List:
            Type: AWS::ApiGateway::Method
            Properties:
              RestApiId: !ImportValue shop-id
              ResourceId: !Ref Orders
              HttpMethod: GET
              AuthorizationType: NONE
              Integration: { Type: AWS_PROXY, IntegrationHttpMethod: POST, Uri: !Sub 'arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations' }
          Place:
            Type: AWS::ApiGateway::Method
            Properties: { RestApiId: !ImportValue shop-id, ResourceId: !ImportValue shop-orders, HttpMethod: POST, AuthorizationType: NONE, Integration: { Type: MOCK } }
        """;

    private const string Stage = """
        Resources:
          Deployment: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !ImportValue shop-id } }
          Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !ImportValue shop-id, DeploymentId: !Ref Deployment, StageName: dev } }
        """;

    [Fact]
    public void Bring_PartsByImport_BelongToTheirApi()
    {
        var templates = Bring(Root, Routes, Stage);

        var read = ApiReader.Read(templates[0]);
        var api = Assert.Single(read.RestApis).Value;
        Assert.Equal(["GET /list", "POST /orders"], api.Routes.Select(route => route.Key).Order());
        Assert.Equal("dev", Assert.Single(api.Stages).Name);
        var lambda = Assert.IsType<LambdaProxy>(api.Routes.Single(route => route.Method == RouteMethod.Get).Integration);
        Assert.Equal("arn:aws:lambda:us-east-1:123456789012:function:lister", Assert.IsType<FunctionArn>(lambda.Function).Arn.Literal);
        Assert.All(templates.Skip(1), template => Assert.Empty(ApiReader.Read(template).Diagnostics));
        var found = new DiagnosticBag();
        ApiRules.Check(read, found);
        Assert.Empty(found.ToImmutable());
    }

    [Fact]
    public void Bring_MistakeInAPart_IsReportedWhereItWasWritten()
    {
        var templates = Bring(Root, Routes.Replace("HttpMethod: GET", "HttpMethod: FETCH", StringComparison.Ordinal), Stage);

        var mistake = ApiReader.Read(templates[0]).Diagnostics.Single(diagnostic => diagnostic.Code == "GH1153");
        Assert.Equal(("stack1", "/Resources/List/Properties/HttpMethod", 9), (mistake.Location.Template, mistake.Location.Pointer, mistake.Location.Line));
    }

    [Fact]
    public void Bring_StacksOfTheirOwn_StayAsTheyAre()
    {
        var templates = Bring(Root, Root);

        Assert.All(templates, template => Assert.Equal(["Api", "Orders"], template.Resources.Select(resource => resource.LogicalId)));
    }

    private static EvaluatedTemplate[] Bring(params string[] texts)
    {
        TemplateEnvironment[] stacks =
        [
            .. texts.Select((text, i) => new TemplateEnvironment(
                TemplateEvaluator.Evaluate(TemplateDocument.Parse(text, $"stack{i}"), new TemplateOptions { StackName = $"stack{i}" }))),
        ];
        foreach (var stack in stacks)
        {
            stack.Imports = name => stacks[0].Template.Outputs.FirstOrDefault(output => output.ExportName?.Literal == name) is { } output ? stacks[0].Output(output.Name) : null;
        }

        return [.. ForeignParts.Bring(stacks)];
    }
}
