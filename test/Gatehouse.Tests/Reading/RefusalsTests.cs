using Gatehouse.Reading;
using Gatehouse.Rules;
using Gatehouse.Tests.CloudFormation;

namespace Gatehouse.Tests.Reading;

/// <summary>One template that AWS takes, and what it refuses of it when a line is wrong: code and place.</summary>
public sealed class RefusalsTests
{
    private const string Good = """
        Resources:
          Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
          Queue: { Type: AWS::SQS::Queue }
          Logs: { Type: AWS::Logs::LogGroup }
          Link: { Type: AWS::ApiGateway::VpcLink, Properties: { Name: link, TargetArns: [!Ref Balancer] } }
          Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network } }
          Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
          Orders: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: orders } }
          Order: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Api, ParentId: !Ref Orders, PathPart: '{id}' } }
          Place:
            Type: AWS::ApiGateway::Method
            Properties:
              RestApiId: !Ref Api
              ResourceId: !Ref Orders
              HttpMethod: POST
              AuthorizationType: NONE
              Integration:
                Type: AWS
                IntegrationHttpMethod: POST
                Credentials: !GetAtt Role.Arn
                Uri: !Sub 'arn:aws:apigateway:${AWS::Region}:sqs:path/${AWS::AccountId}/${Queue.QueueName}'
                RequestTemplates: { application/json: '{}' }
                IntegrationResponses:
                  - { StatusCode: 202 }
                  - { StatusCode: 400, SelectionPattern: '4\d{2}', ResponseParameters: { method.response.header.X-Why: "'no'" } }
              MethodResponses:
                - { StatusCode: 202 }
                - { StatusCode: 400, ResponseParameters: { method.response.header.X-Why: true } }
          Show:
            Type: AWS::ApiGateway::Method
            Properties:
              RestApiId: !Ref Api
              ResourceId: !Ref Order
              HttpMethod: GET
              AuthorizationType: NONE
              RequestParameters: { method.request.path.id: true, method.request.querystring.view: false }
              Integration:
                Type: HTTP_PROXY
                IntegrationHttpMethod: GET
                ConnectionType: VPC_LINK
                ConnectionId: !Ref Link
                Uri: !Sub 'http://${Balancer.DNSName}/{id}'
                RequestParameters: { integration.request.path.id: method.request.path.id }
                CacheKeyParameters: [method.request.querystring.view]
          Deployment: { Type: AWS::ApiGateway::Deployment, DependsOn: [Place, Show], Properties: { RestApiId: !Ref Api } }
          Stage:
            Type: AWS::ApiGateway::Stage
            Properties: { RestApiId: !Ref Api, DeploymentId: !Ref Deployment, StageName: dev, AccessLogSetting: { DestinationArn: !GetAtt Logs.Arn, Format: $context.requestId } }

        """;

    private const string GoodHttp = """
        Resources:
          Fn: { Type: AWS::Lambda::Function }
          Permission: { Type: AWS::Lambda::Permission, Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref Fn, Principal: apigateway.amazonaws.com } }
          Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
          Call: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt Fn.Arn, PayloadFormatVersion: '2.0' } }
          Token: { Type: AWS::ApiGatewayV2::Authorizer, Properties: { ApiId: !Ref Api, Name: token, AuthorizerType: JWT, IdentitySource: [$request.header.Authorization], JwtConfiguration: { Audience: [a], Issuer: 'https://example.com' } } }
          Show: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /orders, Target: !Sub 'integrations/${Call}', AuthorizationType: JWT, AuthorizerId: !Ref Token } }
          Deployment: { Type: AWS::ApiGatewayV2::Deployment, DependsOn: Show, Properties: { ApiId: !Ref Api } }
          Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: dev, DeploymentId: !Ref Deployment } }
        """;

    [Theory]
    [InlineData(Good)]
    [InlineData(GoodHttp)]
    public void Check_GoodTemplate_HasNoRemark(string template) => Assert.Empty(Check(template));

    [Theory]
    [InlineData("        - { StatusCode: 400, ResponseParameters", "        - { StatusCode: 401, ResponseParameters", "GH1237", "/Resources/Place/Properties/Integration/IntegrationResponses/1/StatusCode")]
    [InlineData("ResponseParameters: { method.response.header.X-Why: true }", "ResponseModels: {}", "GH1238", "/Resources/Place/Properties/Integration/IntegrationResponses/1/ResponseParameters")]
    [InlineData("method.request.path.id: true, ", "", "GH1239", "/Resources/Show/Properties/Integration/RequestParameters")]
    [InlineData(", method.request.querystring.view: false", "", "GH1239", "/Resources/Show/Properties/Integration/CacheKeyParameters")]
    [InlineData("DependsOn: [Place, Show], ", "", "GH1240", "/Resources/Deployment")]
    [InlineData("DependsOn: [Place, Show], ", "DependsOn: Show, ", "GH1241", "/Resources/Deployment")]
    [InlineData("Properties: { RestApiId: !Ref Api } }", "Properties: { RestApiId: !Ref Api, StageName: dev } }", "GH1223", "/Resources/Deployment/Properties/StageName")]
    [InlineData("!GetAtt Logs.Arn", "!Ref Logs", "GH1245", "/Resources/Stage/Properties/AccessLogSetting/DestinationArn")]
    [InlineData("'4\\d{2}'", "'4\\d{2'", "GH2034", "/Resources/Place")]
    [InlineData("ConnectionId: !Ref Link", "Credentials: !GetAtt Role.Arn", "GH1151", "/Resources/Show/Properties/Integration")]
    [InlineData(":sqs:path/${AWS::AccountId}", ":sqs:queue/${AWS::AccountId}", "GH1242", "/Resources/Place/Properties/Integration")]
    [InlineData(":sqs:path/${AWS::AccountId}", ":sqs/${AWS::AccountId}", "GH1242", "/Resources/Place/Properties/Integration")]
    [InlineData("arn:aws:apigateway:${AWS::Region}:sqs:path", "arn:aws:sqs:${AWS::Region}:path", "GH1242", "/Resources/Place/Properties/Integration")]
    [InlineData("- { StatusCode: 202 }\n          - { StatusCode: 400, Sel", "- { StatusCode: 20 }\n          - { StatusCode: 400, Sel", "GH1210", "/Resources/Place/Properties/Integration/IntegrationResponses/0/StatusCode")]
    [InlineData("ResourceId: !Ref Order\n", "ResourceId: !Ref Orders\n", null, null)]
    [InlineData("ResourceId: !Ref Order\n      HttpMethod: GET", "ResourceId: !Ref Orders\n      HttpMethod: POST", "GH2011", "/Resources/Show")]
    [InlineData("AuthorizationType: NONE\n      RequestParameters", "AuthorizationType: CUSTOM\n      RequestParameters", "GH1151", "/Resources/Show/Properties")]
    public void Check_BrokenLine_SaysWhatAndWhere(string line, string broken, string? code, string? pointer) => Expect(Good, line, broken, code, pointer);

    [Theory]
    [InlineData("DependsOn: Show, ", "", "GH1240", "/Resources/Deployment")]
    [InlineData("StageName: dev,", "StageName: dev, AutoDeploy: true,", "GH1243", "/Resources/Stage/Properties/DeploymentId")]
    [InlineData("'2.0'", "'3.0'", "GH1153", "/Resources/Call/Properties/PayloadFormatVersion")]
    [InlineData("'integrations/${Call}'", "'${Call}'", "GH1244", "/Resources/Show/Properties/Target")]
    [InlineData(", Issuer: 'https://example.com'", "", "GH1151", "/Resources/Token/Properties/JwtConfiguration")]
    [InlineData(", JwtConfiguration: { Audience: [a], Issuer: 'https://example.com' }", "", "GH1151", "/Resources/Token/Properties")]
    [InlineData("ProtocolType: HTTP", "ProtocolType: REST", "GH1153", "/Resources/Api/Properties/ProtocolType")]
    public void Check_BrokenLineOfHttpApi_SaysWhatAndWhere(string line, string broken, string code, string pointer) => Expect(GoodHttp, line, broken, code, pointer);

    [Fact]
    public void Check_FunctionArnAsUri_IsRefused()
    {
        var found = Check(Good.Replace("Type: AWS\n", "Type: AWS_PROXY\n", StringComparison.Ordinal).Replace(
            "!Sub 'arn:aws:apigateway:${AWS::Region}:sqs:path/${AWS::AccountId}/${Queue.QueueName}'", "!GetAtt Queue.Arn", StringComparison.Ordinal));

        Assert.Contains(found, diagnostic => diagnostic.Code == "GH1242");
    }

    [Theory]
    [InlineData("DeploymentId: !Ref Deployment", true)]
    [InlineData("AutoDeploy: true", false)]
    public void Check_WebSocketApiWithoutRoutes_IsRefusedWhereItIsDeployed(string stage, bool refused)
    {
        var found = Check($$"""
            Resources:
              Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
              {{(refused ? "Deployment: { Type: AWS::ApiGatewayV2::Deployment, Properties: { ApiId: !Ref Api } }" : "Topic: { Type: AWS::SNS::Topic }")}}
              Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: dev, {{stage}} } }
            """);

        Assert.Equal(refused ? ["GH2014"] : [], found.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Check_TwoResponsesOfOnePattern_AreAWarning()
    {
        var found = Check(Good.Replace(", SelectionPattern: '4\\d{2}'", "", StringComparison.Ordinal));

        Assert.Equal(("GH2193", DiagnosticSeverity.Warning), (Assert.Single(found).Code, found[0].Severity));
    }

    [Theory]
    [InlineData("NONE\n      Integration:", "NONE\n      OperationNam: x\n      Integration:", "Did you mean OperationName?")]
    [InlineData("AWS::ApiGateway::Deployment,", "AWS::ApiGateway::Deploymnt,", "Did you mean AWS::ApiGateway::Deployment?")]
    public void Check_MisspeltName_NamesTheNearest(string name, string misspelt, string hint) =>
        Assert.Contains(Check(Replaced(Good, name, misspelt)), diagnostic => diagnostic.Message.Contains(hint, StringComparison.Ordinal));

    [Theory]
    [InlineData("!Ref Orders\n      HttpMethod", "!Ref Ordres\n      HttpMethod", "GH1060")]
    [InlineData("DependsOn: [Place, Show]", "DependsOn: [Place, Show, Shwo]", "GH1061")]
    public void Check_ReferenceToNothing_IsOneError(string reference, string broken, string code) =>
        Assert.Equal(code, Assert.Single(Check(Replaced(Good, reference, broken)), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Code);

    private static void Expect(string template, string line, string broken, string? code, string? pointer)
    {
        var errors = Check(Replaced(template, line, broken));
        if (code is null)
        {
            Assert.DoesNotContain(errors, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Code != "GH1239" && diagnostic.Code != "GH2130");
            return;
        }

        Assert.Contains(errors, diagnostic => diagnostic.Code == code && diagnostic.Location.Pointer == pointer);
    }

    private static string Replaced(string template, string line, string by)
    {
        template = template.ReplaceLineEndings("\n");
        Assert.Contains(line.ReplaceLineEndings("\n"), template, StringComparison.Ordinal);
        return template.Replace(line, by, StringComparison.Ordinal);
    }

    private static List<Diagnostic> Check(string text)
    {
        var template = Templates.Evaluate(text);
        var apis = ApiReader.Read(template);
        var found = new DiagnosticBag();
        found.AddRange(template.Diagnostics);
        found.AddRange(apis.Diagnostics);
        ApiRules.Check(apis, found);
        return [.. found.ToImmutable()];
    }
}
