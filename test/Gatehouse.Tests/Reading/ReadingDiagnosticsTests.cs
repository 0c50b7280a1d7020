using Gatehouse.CloudFormation;
using Gatehouse.Reading;

namespace Gatehouse.Tests.Reading;

/// <summary>Each mistake of a template gives one diagnostic, at its place, and no exception.</summary>
public sealed class ReadingDiagnosticsTests
{
    private const string Api = "  Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: t}}\n";
    private const string WebSocket = "  Api: {Type: AWS::ApiGatewayV2::Api, Properties: {Name: t, ProtocolType: WEBSOCKET, RouteSelectionExpression: x}}\n";

    [Theory]
    [InlineData("GH1202", "/Resources/M/Properties/ResourceId", Api + "  M: {Type: AWS::ApiGateway::Method, Properties: {RestApiId: !Ref Api, ResourceId: abc, HttpMethod: GET, Integration: {Type: MOCK}}}")]
    [InlineData("GH1203", "/Resources/M", Api + "  M: {Type: AWS::ApiGateway::Method, Properties: {RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET}}")]
    [InlineData("GH1206", "/Resources/M/Properties/Integration", Api + "  M: {Type: AWS::ApiGateway::Method, Properties: {RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, Integration: {Type: HTTP, Uri: https://x}}}")]
    [InlineData("GH1213", "/Resources/M/Properties/RequestValidatorId", Api + "  M: {Type: AWS::ApiGateway::Method, Properties: {RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, RequestValidatorId: abc, Integration: {Type: MOCK}}}")]
    [InlineData("GH1214", "/Resources/M/Properties/RequestModels", Api + "  M: {Type: AWS::ApiGateway::Method, Properties: {RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, RequestModels: {a/b: Nope}, Integration: {Type: MOCK}}}")]
    [InlineData("GH1216", "/Resources/A", Api + "  A: {Type: AWS::ApiGateway::Authorizer, Properties: {RestApiId: !Ref Api, Name: a, Type: COGNITO_USER_POOLS, ProviderARNs: [x], IdentitySource: method.request.header.A}}")]
    [InlineData("GH1217", "/Resources/A/Properties", Api + "  A: {Type: AWS::ApiGateway::Authorizer, Properties: {RestApiId: !Ref Api, Name: a, Type: MAGIC}}")]
    [InlineData("GH1219", "/Resources/R/Properties", Api + "  R: {Type: AWS::ApiGateway::GatewayResponse, Properties: {RestApiId: !Ref Api, ResponseType: NOPE}}")]
    [InlineData("GH1220", "/Resources/S/Properties/MethodSettings/0/HttpMethod", Api + "  S: {Type: AWS::ApiGateway::Stage, Properties: {RestApiId: !Ref Api, StageName: d, MethodSettings: [{ResourcePath: /, HttpMethod: FETCH}]}}")]
    [InlineData("GH1153", "/Resources/S/Properties/CacheClusterSize", Api + "  S: {Type: AWS::ApiGateway::Stage, Properties: {RestApiId: !Ref Api, StageName: d, CacheClusterSize: 2}}")]
    [InlineData("GH1153", "/Resources/Api/Properties/Policy/Statement/0/Principal/Robot", "  Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: t, Policy: {Statement: [{Effect: Allow, Principal: {Robot: x}, Action: '*', Resource: '*'}]}}}")]
    [InlineData("GH1220", "/Resources/P/Properties/Location/Method", Api + "  P: {Type: AWS::ApiGateway::DocumentationPart, Properties: {RestApiId: !Ref Api, Location: {Type: METHOD, Method: FETCH}, Properties: '{}'}}")]
    [InlineData("GH1221", "/Resources/Api/Properties/EndpointConfiguration", "  Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: t, EndpointConfiguration: {Types: [EDGE, REGIONAL]}}}")]
    [InlineData("GH1222", "/Resources/Api/Properties/EndpointConfiguration/Types", "  Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: t, EndpointConfiguration: {Types: [NOPE]}}}")]
    [InlineData("GH1225", "/Resources/P", "  P: {Type: AWS::ApiGateway::UsagePlan, Properties: {UsagePlanName: p}}")]
    [InlineData("GH1232", "/Resources/I/Properties", WebSocket + "  I: {Type: AWS::ApiGatewayV2::Integration, Properties: {ApiId: !Ref Api, IntegrationType: HTTP}}\n  R: {Type: AWS::ApiGatewayV2::Route, Properties: {ApiId: !Ref Api, RouteKey: a, Target: !Sub 'integrations/${I}'}}")]
    [InlineData("GH1233", "/Resources/Api/Properties/CloneFrom", "  Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: t, CloneFrom: abc}}")]
    [InlineData("GH1234", "/Resources/S/Properties/RouteSettings/a", WebSocket + "  S: {Type: AWS::ApiGatewayV2::Stage, Properties: {ApiId: !Ref Api, StageName: d, RouteSettings: {a: {LoggingLevel: INFO}}}}")]
    [InlineData("GH1235", "/Resources/S/Properties", Api + "  S: {Type: AWS::ApiGateway::Stage, Properties: {RestApiId: !Ref Api}}")]
    [InlineData("GH1236", "/Resources/R/Properties/PathPart", Api + "  R: {Type: AWS::ApiGateway::Resource, Properties: {RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: 'a/b'}}\n  M: {Type: AWS::ApiGateway::Method, Properties: {RestApiId: !Ref Api, ResourceId: !Ref R, HttpMethod: GET, Integration: {Type: MOCK}}}")]
    [InlineData("GH1211", "/Resources/P/Properties/ApiStages/0/Throttle", Api + "  P: {Type: AWS::ApiGateway::UsagePlan, Properties: {ApiStages: [{ApiId: !Ref Api, Stage: d, Throttle: {nope: {RateLimit: 1}}}]}}")]
    public void Read_OddTemplate_IsReportedAtItsPlace(string code, string pointer, string resources)
    {
        var template = TemplateEvaluator.Evaluate(TemplateDocument.Parse("Resources:\n" + resources, "api.yaml"));
        Assert.Empty(template.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var diagnostic = Assert.Single(ApiReader.Read(template).Diagnostics);

        Assert.Equal((code, pointer), (diagnostic.Code, diagnostic.Location.Pointer));
        Assert.Equal("api.yaml", diagnostic.Location.Template);
        Assert.True(diagnostic.Location.Line > 1);
    }

    [Theory]
    [InlineData("GH2020", "/Resources/S", Api + "  S: {Type: AWS::ApiGateway::Stage, Properties: {RestApiId: !Ref Api, StageName: a b}}")]
    [InlineData("GH2070", "/Resources/S", Api + "  S: {Type: AWS::ApiGateway::Stage, Properties: {RestApiId: !Ref Api, StageName: d, MethodSettings: [{ResourcePath: /nowhere, HttpMethod: GET}]}}")]
    [InlineData("GH2090", "/Resources/P", Api + "  P: {Type: AWS::ApiGateway::UsagePlan, Properties: {ApiStages: [{ApiId: !Ref Api, Stage: d}]}}")]
    [InlineData("GH2190", "/Resources/M", Api + "  M: {Type: AWS::ApiGateway::Method, Properties: {RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, Integration: {Type: AWS_PROXY, IntegrationHttpMethod: GET, Uri: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111122223333:function:f/invocations'}}}")]
    public void Check_RuleBrokenByAPart_PointsAtThePart(string code, string pointer, string resources)
    {
        var template = TemplateEvaluator.Evaluate(TemplateDocument.Parse("Resources:\n" + resources, "api.yaml"));
        var found = new DiagnosticBag();

        Gatehouse.Rules.ApiRules.Check(ApiReader.Read(template), found);

        Assert.Equal(pointer, Assert.Single(found.ToImmutable(), diagnostic => diagnostic.Code == code).Location.Pointer);
    }

    [Fact]
    public void Read_AuthorizerReferenceThatLeadsNowhere_IsReportedOnce()
    {
        var template = TemplateEvaluator.Evaluate(TemplateDocument.Parse(
            "Resources:\n" + Api + "  M: {Type: AWS::ApiGateway::Method, Properties: {RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: CUSTOM, AuthorizerId: !Ref Nowhere, Integration: {Type: MOCK}}}"));

        Assert.Equal("GH1060", Assert.Single(template.Diagnostics).Code);
        Assert.Empty(ApiReader.Read(template).Diagnostics);
    }

    [Fact]
    public void ReadOpenApi_SeveralAuthorizers_TakesTheFirst()
    {
        var read = RestApiReader.ReadOpenApi("""
            openapi: 3.0.1
            info: {title: t, version: '1'}
            paths: {/a: {get: {security: [{p: []}, {s: []}], x-amazon-apigateway-integration: {type: mock}}}}
            components:
              securitySchemes:
                s: {type: apiKey, in: header, name: Authorization, x-amazon-apigateway-authtype: awsSigv4}
                p: {type: apiKey, in: header, name: Token, x-amazon-apigateway-authorizer: {type: cognito_user_pools, providerARNs: [arn]}}
            """);

        Assert.Equal("GH1307", Assert.Single(read.Diagnostics).Code);
        Assert.Equal(RestAuthorization.By(new CognitoAuthorizer("p", ["arn"]) { Header = "Token" }), read.Api.Routes[0].Authorization);
    }
}
