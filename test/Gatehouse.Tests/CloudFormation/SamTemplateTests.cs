using Gatehouse.CloudFormation;

namespace Gatehouse.Tests.CloudFormation;

public sealed class SamTemplateTests
{
    private const string PlainApi = """
        Transform: AWS::Serverless-2016-10-31
        Globals: { Function: { Timeout: 9, Runtime: python3.12, Environment: { Variables: { A: all, B: all } }, Layers: [one] } }
        Resources:
          Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
          Fn:
            Type: AWS::Serverless::Function
            Properties: { CodeUri: src/, Handler: app.run, Timeout: 3, Environment: { Variables: { B: own } }, Layers: [two], Policies: [AWSLambdaExecute], AutoPublishAlias: live }
            Connectors: {}
          Role: { Type: AWS::IAM::Role, DependsOn: FnAliaslive, Properties: { A: !Ref Fn.Version, B: !GetAtt FnRole.Arn, C: !Sub '${ServerlessRestApi}' } }
        """;

    [Fact]
    public void Evaluate_PlainApiInASamTemplate_IsTakenAsItStands()
    {
        var template = Templates.Evaluate(PlainApi);

        Assert.Empty(template.Diagnostics);
        var function = template.Find("Fn")!;
        Assert.Equal("AWS::Lambda::Function", function.Type);
        Assert.Equal(
            TemplateValue.Parse("""
                {"Timeout": 3, "Runtime": "python3.12", "Environment": {"Variables": {"A": "all", "B": "own"}}, "Layers": ["one", "two"], "Handler": "app.run", "Code": "src/"}
                """),
            function.Properties);
    }

    [Theory]
    [InlineData("InlineCode: 'pass'", """{"ZipFile": "pass"}""")]
    [InlineData("CodeUri: { Bucket: b, Key: k, Version: v }", """{"S3Bucket": "b", "S3Key": "k", "S3ObjectVersion": "v"}""")]
    [InlineData("ImageUri: i", """{"ImageUri": "i"}""")]
    public void Evaluate_CodeOfAFunction_IsThatOfLambda(string code, string expected) =>
        Assert.Equal(
            TemplateValue.Parse(expected),
            Templates.Evaluate($"Resources: {{ Fn: {{ Type: AWS::Serverless::Function, Properties: {{ {code} }} }} }}").Find("Fn")!.Properties["Code"]);

    [Theory]
    [InlineData("Made: { Type: AWS::Serverless::Api, Properties: { StageName: dev } }", "/Resources/Made/Type")]
    [InlineData("Made: { Type: AWS::Serverless::HttpApi }", "/Resources/Made/Type")]
    [InlineData("Made: { Type: AWS::Serverless::Function, Properties: { Events: { Get: { Type: Api, Properties: { Path: /, Method: get } } } } }", "/Resources/Made/Type")]
    [InlineData("Made: { Type: AWS::Serverless::SimpleTable }", "/Transform")]
    public void Evaluate_ApiThatSamMakes_IsOneErrorBesideThoseOfTheRest(string resource, string pointer)
    {
        var template = Templates.Evaluate($"Transform: AWS::Serverless-2016-10-31\nResources:\n  {resource}\n  Other: {{ Type: AWS::IAM::Role, Properties: {{ P: !Ref Nowhere }} }}");

        Assert.Equal(["GH1020", "GH1060"], Templates.Codes(template).Order());
        Assert.Equal(pointer, template.Diagnostics.Single(diagnostic => diagnostic.Code == "GH1020").Location.Pointer);
    }
}
