using Gatehouse.CloudFormation;
using Gatehouse.Reading;

namespace Gatehouse.Tests.Reading;

/// <summary>HTTP and WebSocket APIs, and domains, as others write them.</summary>
public sealed class SecondGenerationReaderTests
{
    [Fact]
    public void Read_SingleResources_AreTheSameAsABody()
    {
        var single = Http("""
              Api: {Type: AWS::ApiGatewayV2::Api, Properties: {Name: t, ProtocolType: HTTP, CorsConfiguration: {AllowOrigins: ['*'], MaxAge: 5}}}
              Token:
                Type: AWS::ApiGatewayV2::Authorizer
                Properties:
                  ApiId: !Ref Api
                  Name: jwt
                  AuthorizerType: JWT
                  IdentitySource: [$request.header.Authorization]
                  JwtConfiguration: {Issuer: https://i, Audience: [a]}
              Integration:
                Type: AWS::ApiGatewayV2::Integration
                Properties:
                  ApiId: !Ref Api
                  IntegrationType: HTTP_PROXY
                  IntegrationMethod: GET
                  IntegrationUri: https://x
                  PayloadFormatVersion: "1.0"
                  ResponseParameters: {'200': {ResponseParameters: [{Destination: overwrite:statuscode, Source: '201'}]}}
              Default: {Type: AWS::ApiGatewayV2::Route, Properties: {ApiId: !Ref Api, RouteKey: $default, Target: !Join ['/', [integrations, !Ref Integration]]}}
              Get:
                Type: AWS::ApiGatewayV2::Route
                Properties:
                  ApiId: !Ref Api
                  RouteKey: GET /a
                  Target: !Sub integrations/${Integration}
                  AuthorizationType: JWT
                  AuthorizerId: !Ref Token
                  AuthorizationScopes: [read]
            """);

        var body = Http("""
              Api:
                Type: AWS::ApiGatewayV2::Api
                Properties:
                  Body:
                    openapi: 3.0.1
                    info: {title: t, version: '1.0'}
                    paths:
                      /a: {get: {security: [{jwt: [read]}], x-amazon-apigateway-integration: {$ref: '#/components/x-amazon-apigateway-integrations/x'}}}
                      $default: {x-amazon-apigateway-any-method: {isDefaultRoute: true, x-amazon-apigateway-integration: {$ref: '#/components/x-amazon-apigateway-integrations/x'}}}
                    components:
                      x-amazon-apigateway-integrations:
                        x: {type: http_proxy, httpMethod: GET, uri: https://x, payloadFormatVersion: "1.0", responseParameters: {'200': {overwrite:statuscode: '201'}}}
                      securitySchemes:
                        jwt:
                          type: oauth2
                          x-amazon-apigateway-authorizer: {type: jwt, identitySource: $request.header.Authorization, jwtConfiguration: {issuer: https://i, audience: [a]}}
                    x-amazon-apigateway-cors: {allowOrigins: ['*'], maxAge: 5}
            """);

        Assert.Null(Difference.Between(body, single));
        Assert.Equal(["$default", "GET /a"], single.Routes.Select(route => route.Key));
    }

    [Fact]
    public void Read_QuickCreate_MakesRouteAndStage()
    {
        var api = Http("""
              Api: {Type: AWS::ApiGatewayV2::Api, Properties: {Name: t, ProtocolType: HTTP, Target: !GetAtt Fn.Arn, CredentialsArn: arn:aws:iam::1:role/r}}
              Fn: {Type: AWS::Lambda::Function}
              Overrides:
                Type: AWS::ApiGatewayV2::ApiGatewayManagedOverrides
                Properties:
                  ApiId: !Ref Api
                  Stage: {Description: changed, DefaultRouteSettings: {ThrottlingBurstLimit: 1, ThrottlingRateLimit: 2}}
                  Integration: {PayloadFormatVersion: "1.0", TimeoutInMillis: 100}
                  Route: {AuthorizationType: AWS_IAM}
            """);

        Assert.Equal([HttpStage.Default with { Description = "changed", Throttle = new(2, 1) }], api.Stages);
        Assert.Equal(
            [
                HttpRoute.Default(new HttpLambda(FunctionTarget.FromArn(TemplateText.GetAtt("Fn", "Arn")))
                {
                    PayloadFormat = PayloadFormat.V1,
                    Timeout = TimeSpan.FromMilliseconds(100),
                    Credentials = "arn:aws:iam::1:role/r",
                }) with { Authorization = HttpAuthorization.Iam },
            ],
            api.Routes);
    }

    [Fact]
    public void Read_QuickCreateOfUrl_IsABackend() => Assert.Equal(
        [HttpRoute.Get("/a", new HttpBackend("https://x/y"))],
        Http("  Api: {Type: AWS::ApiGatewayV2::Api, Properties: {Name: t, ProtocolType: HTTP, Target: https://x/y, RouteKey: GET /a}}").Routes);

    [Theory]
    [InlineData("RouteKey: GET a, Target: !Sub 'integrations/${Integration}'", "GH1230")]
    [InlineData("RouteKey: get /a, Target: !Sub 'integrations/${Integration}'", "GH1230")]
    [InlineData("RouteKey: GET /a, Target: integrations/abc", "GH1231")]
    [InlineData("RouteKey: GET /a", "GH1203")]
    public void Read_OddRoute_IsReported(string route, string code)
    {
        var read = Read($$$"""
              Api: {Type: AWS::ApiGatewayV2::Api, Properties: {Name: t, ProtocolType: HTTP}}
              Integration: {Type: AWS::ApiGatewayV2::Integration, Properties: {ApiId: !Ref Api, IntegrationType: HTTP_PROXY, IntegrationUri: https://x}}
              Route: {Type: AWS::ApiGatewayV2::Route, Properties: {ApiId: !Ref Api, {{{route}}}}}
            """);

        Assert.Equal(code, Assert.Single(read.Diagnostics).Code);
        Assert.Empty(read.HttpApis[0].Value.Routes);
    }

    [Fact]
    public void Read_ApiWithoutProtocol_IsReported() =>
        Assert.Equal("GH1229", Assert.Single(Read("  Api: {Type: AWS::ApiGatewayV2::Api, Properties: {Name: t}}").Diagnostics).Code);

    [Fact]
    public void Read_WebSocketRouteWithoutTarget_CallsNothing()
    {
        var read = Read("""
              Api: {Type: AWS::ApiGatewayV2::Api, Properties: {Name: t, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action}}
              Connect: {Type: AWS::ApiGatewayV2::Route, Properties: {ApiId: !Ref Api, RouteKey: $connect}}
            """);

        Assert.Empty(read.Diagnostics);
        Assert.Equal([new WebSocketRoute("$connect", null)], read.WebSocketApis[0].Value.Routes);
    }

    [Fact]
    public void Read_MappingsToApisOfOtherTemplates_KeepTheirReferences()
    {
        var read = Read("""
              Domain:
                Type: AWS::ApiGateway::DomainName
                Properties: {DomainName: a.example, RegionalCertificateArn: arn:c, EndpointConfiguration: {Types: [REGIONAL]}}
              Mapping: {Type: AWS::ApiGatewayV2::ApiMapping, Properties: {DomainName: !Ref Domain, ApiId: !ImportValue shop, Stage: !ImportValue stage, ApiMappingKey: v1}}
              Elsewhere: {Type: AWS::ApiGateway::BasePathMapping, Properties: {DomainName: b.example, RestApiId: abc, BasePath: x, Stage: prod}}
            """);

        var mapping = Assert.Single(Assert.Single(read.Domains).Value.Mappings);
        Assert.Contains("shop", mapping.Api.ToString(), StringComparison.Ordinal);
        Assert.Contains("stage", mapping.Stage!.ToString(), StringComparison.Ordinal);
        var loose = Assert.Single(read.LooseMappings);
        Assert.Equal(("b.example", "abc", "prod", "x"), (loose.Domain.Literal, loose.Mapping.Api.Literal, loose.Mapping.Stage?.Literal, loose.Mapping.Path));
        Assert.Equal("Elsewhere", Assert.Single(read.Diagnostics, diagnostic => diagnostic.Code == "GH1200").Location.Resource);
    }

    [Fact]
    public void Read_Domains_HaveTheirMappingsAndRules()
    {
        var read = Read("""
              Api: {Type: AWS::ApiGatewayV2::Api, Properties: {Name: t, ProtocolType: HTTP}}
              Stage: {Type: AWS::ApiGatewayV2::Stage, Properties: {ApiId: !Ref Api, StageName: dev}}
              New:
                Type: AWS::ApiGatewayV2::DomainName
                Properties:
                  DomainName: a.example
                  DomainNameConfigurations: [{CertificateArn: arn:c, EndpointType: REGIONAL, SecurityPolicy: TLS_1_2, IpAddressType: dualstack}]
                  MutualTlsAuthentication: {TruststoreUri: 's3://b/k', TruststoreVersion: '3'}
                  RoutingMode: ROUTING_RULE_THEN_API_MAPPING
                  Tags: {a: b}
              Mapping: {Type: AWS::ApiGatewayV2::ApiMapping, Properties: {DomainName: !Ref New, ApiId: !Ref Api, Stage: !Ref Stage, ApiMappingKey: v1/x}}
              Rule:
                Type: AWS::ApiGatewayV2::RoutingRule
                Properties:
                  DomainNameArn: !GetAtt New.DomainNameArn
                  Priority: 5
                  Conditions: [{MatchBasePaths: {AnyOf: [v2]}}, {MatchHeaders: {AnyOf: [{Header: X, ValueGlob: 'a*'}]}}]
                  Actions: [{InvokeApi: {ApiId: !Ref Api, Stage: !Ref Stage, StripBasePath: true}}]
              Old:
                Type: AWS::ApiGateway::DomainName
                Properties: {DomainName: b.example, CertificateArn: arn:edge, EndpointConfiguration: {Types: [EDGE]}}
              OldMapping: {Type: AWS::ApiGateway::BasePathMapping, Properties: {DomainName: b.example, RestApiId: !Ref Api}}
              Private:
                Type: AWS::ApiGateway::DomainNameV2
                Properties: {DomainName: c.example, CertificateArn: arn:p, EndpointConfiguration: {Types: [PRIVATE]}, Policy: {Statement: [{Effect: Allow, Principal: '*', Action: execute-api:Invoke, Resource: 'execute-api:/*'}]}}
              PrivateMapping: {Type: AWS::ApiGateway::BasePathMappingV2, Properties: {DomainNameArn: !GetAtt Private.DomainNameArn, RestApiId: !Ref Api, Stage: dev, BasePath: p}}
            """);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(
            [
                new("New", new CustomDomain("a.example")
                {
                    Certificate = "arn:c",
                    SecurityPolicy = TlsSecurityPolicy.Tls12,
                    IpAddressType = IpAddressType.DualStack,
                    MutualTls = new("s3://b/k") { Version = "3" },
                    Routing = DomainRouting.RulesThenMappings,
                    Mappings = [new(TemplateText.Ref("Api"), "dev", "v1/x") { Protocol = ApiProtocol.Http }],
                    Rules = [new(5, TemplateText.Ref("Api"), "dev") { StripBasePath = true, Conditions = [new BasePathCondition("v2"), new HeaderCondition(new HeaderPattern("X", "a*"))] }],
                    Tags = [new("a", "b")],
                }),
                new("Old", new CustomDomain("b.example")
                {
                    Endpoint = RestEndpointType.Edge,
                    Certificate = "arn:edge",
                    Mappings = [new(TemplateText.Ref("Api"), null) { Protocol = ApiProtocol.Rest }],
                }),
                new("Private", new CustomDomain("c.example")
                {
                    Endpoint = RestEndpointType.Private,
                    Certificate = "arn:p",
                    Policy = [Allow.Everyone()],
                    Mappings = [new(TemplateText.Ref("Api"), "dev", "p") { Protocol = ApiProtocol.Rest }],
                }),
            ],
            read.Domains);
    }

    private static HttpApi Http(string resources)
    {
        var read = Read(resources);
        Assert.Empty(read.Diagnostics);
        return Assert.Single(read.HttpApis).Value;
    }

    private static ReadApis Read(string resources)
    {
        var template = TemplateEvaluator.Evaluate(TemplateDocument.Parse("Resources:\n" + resources));
        Assert.False(template.HasErrors, string.Join(Environment.NewLine, template.Diagnostics));
        return ApiReader.Read(template);
    }
}
