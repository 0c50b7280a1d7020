namespace Gatehouse.Local.Tests.Hosting;

/// <summary>One of each kind of API before a function that echoes its event, and custom domains of every kind.</summary>
internal static class DomainTemplate
{
    public const string Text = """
        Resources:
          Function:
            Type: AWS::Lambda::Function
            Properties:
              Runtime: nodejs22.x
              Handler: index.handler
              Role: arn:aws:iam::123456789012:role/x
              Code:
                ZipFile: |
                  exports.handler = async event => ({ statusCode: 200, body: JSON.stringify(event) });
          Permission:
            Type: AWS::Lambda::Permission
            Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref Function, Principal: apigateway.amazonaws.com }

          Rest:
            Type: AWS::ApiGateway::RestApi
            Properties: { Name: rest, DisableExecuteApiEndpoint: true, EndpointConfiguration: { Types: [EDGE] } }
          Proxy:
            Type: AWS::ApiGateway::Resource
            Properties: { RestApiId: !Ref Rest, ParentId: !GetAtt Rest.RootResourceId, PathPart: "{proxy+}" }
          Any:
            Type: AWS::ApiGateway::Method
            Properties:
              RestApiId: !Ref Rest
              ResourceId: !Ref Proxy
              HttpMethod: ANY
              AuthorizationType: NONE
              Integration:
                Type: AWS_PROXY
                IntegrationHttpMethod: POST
                Uri: !Sub "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Function.Arn}/invocations"
          Deployment:
            Type: AWS::ApiGateway::Deployment
            DependsOn: Any
            Properties: { RestApiId: !Ref Rest }
          Prod:
            Type: AWS::ApiGateway::Stage
            Properties: { RestApiId: !Ref Rest, DeploymentId: !Ref Deployment, StageName: prod }

          Http:
            Type: AWS::ApiGatewayV2::Api
            Properties: { Name: http, ProtocolType: HTTP, DisableExecuteApiEndpoint: true }
          HttpIntegration:
            Type: AWS::ApiGatewayV2::Integration
            Properties: { ApiId: !Ref Http, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt Function.Arn, PayloadFormatVersion: "2.0" }
          HttpRoute:
            Type: AWS::ApiGatewayV2::Route
            Properties: { ApiId: !Ref Http, RouteKey: $default, Target: !Sub "integrations/${HttpIntegration}" }
          HttpDefault:
            Type: AWS::ApiGatewayV2::Stage
            Properties: { ApiId: !Ref Http, StageName: $default, AutoDeploy: true }
          HttpDev:
            Type: AWS::ApiGatewayV2::Stage
            Properties: { ApiId: !Ref Http, StageName: dev, AutoDeploy: true }

          Chat:
            Type: AWS::ApiGatewayV2::Api
            Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action, DisableExecuteApiEndpoint: true }
          ChatIntegration:
            Type: AWS::ApiGatewayV2::Integration
            Properties: { ApiId: !Ref Chat, IntegrationType: AWS_PROXY, IntegrationUri: !Sub "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Function.Arn}/invocations" }
          ChatRoute:
            Type: AWS::ApiGatewayV2::Route
            Properties: { ApiId: !Ref Chat, RouteKey: $default, RouteResponseSelectionExpression: $default, Target: !Sub "integrations/${ChatIntegration}" }
          ChatAnswer:
            Type: AWS::ApiGatewayV2::RouteResponse
            Properties: { ApiId: !Ref Chat, RouteId: !Ref ChatRoute, RouteResponseKey: $default }
          ChatStage:
            Type: AWS::ApiGatewayV2::Stage
            Properties: { ApiId: !Ref Chat, StageName: dev }

          RestDomain:
            Type: AWS::ApiGateway::DomainName
            Properties: { DomainName: rest.example.com, RegionalCertificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a", EndpointConfiguration: { Types: [REGIONAL] } }
          RestMapping:
            Type: AWS::ApiGateway::BasePathMapping
            Properties: { DomainName: !Ref RestDomain, RestApiId: !Ref Rest, Stage: !Ref Prod, BasePath: v1 }
          StagelessMapping:
            Type: AWS::ApiGateway::BasePathMapping
            Properties: { DomainName: !Ref RestDomain, RestApiId: !Ref Rest, BasePath: any }
          BareDomain:
            Type: AWS::ApiGateway::DomainName
            Properties: { DomainName: bare.example.com, RegionalCertificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a", EndpointConfiguration: { Types: [REGIONAL] } }
          BareMapping:
            Type: AWS::ApiGateway::BasePathMapping
            Properties: { DomainName: bare.example.com, RestApiId: !Ref Rest }
          EdgeDomain:
            Type: AWS::ApiGateway::DomainName
            Properties: { DomainName: edge.example.com, CertificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" }
          EdgeMapping:
            Type: AWS::ApiGateway::BasePathMapping
            Properties: { DomainName: !Ref EdgeDomain, RestApiId: !Ref Rest, Stage: !Ref Prod }

          LevelsDomain:
            Type: AWS::ApiGatewayV2::DomainName
            Properties: { DomainName: levels.example.com, DomainNameConfigurations: [{ CertificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a", SecurityPolicy: TLS_1_2 }] }
          LevelsOne:
            Type: AWS::ApiGatewayV2::ApiMapping
            Properties: { DomainName: !Ref LevelsDomain, ApiId: !Ref Rest, Stage: !Ref Prod, ApiMappingKey: v1 }
          LevelsTwo:
            Type: AWS::ApiGatewayV2::ApiMapping
            Properties: { DomainName: !Ref LevelsDomain, ApiId: !Ref Rest, Stage: !Ref Prod, ApiMappingKey: v1/orders }

          RulesDomain:
            Type: AWS::ApiGatewayV2::DomainName
            Properties: { DomainName: rules.example.com, RoutingMode: ROUTING_RULE_ONLY, DomainNameConfigurations: [{ CertificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" }] }
          Stripping:
            Type: AWS::ApiGatewayV2::RoutingRule
            Properties:
              DomainNameArn: !GetAtt RulesDomain.DomainNameArn
              Priority: 1
              Conditions: [{ MatchBasePaths: { AnyOf: [beta] } }]
              Actions: [{ InvokeApi: { ApiId: !Ref Rest, Stage: !Ref Prod, StripBasePath: true } }]
          Leaving:
            Type: AWS::ApiGatewayV2::RoutingRule
            Properties:
              DomainNameArn: !GetAtt RulesDomain.DomainNameArn
              Priority: 2
              Conditions: [{ MatchBasePaths: { AnyOf: [next] } }]
              Actions: [{ InvokeApi: { ApiId: !Ref Rest, Stage: !Ref Prod } }]

          HttpDomain:
            Type: AWS::ApiGatewayV2::DomainName
            Properties: { DomainName: http.example.com, DomainNameConfigurations: [{ CertificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" }] }
          HttpRoot:
            Type: AWS::ApiGatewayV2::ApiMapping
            Properties: { DomainName: !Ref HttpDomain, ApiId: !Ref Http, Stage: !Ref HttpDefault }
          HttpShop:
            Type: AWS::ApiGatewayV2::ApiMapping
            Properties: { DomainName: !Ref HttpDomain, ApiId: !Ref Http, Stage: !Ref HttpDev, ApiMappingKey: shop }
          HttpShopTwo:
            Type: AWS::ApiGatewayV2::ApiMapping
            Properties: { DomainName: !Ref HttpDomain, ApiId: !Ref Http, Stage: !Ref HttpDefault, ApiMappingKey: shop/v2 }
          WildcardDomain:
            Type: AWS::ApiGatewayV2::DomainName
            Properties: { DomainName: "*.any.example.com", DomainNameConfigurations: [{ CertificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" }] }
          WildcardMapping:
            Type: AWS::ApiGatewayV2::ApiMapping
            Properties: { DomainName: !Ref WildcardDomain, ApiId: !Ref Http, Stage: !Ref HttpDefault }

          ChatDomain:
            Type: AWS::ApiGatewayV2::DomainName
            Properties: { DomainName: chat.example.com, DomainNameConfigurations: [{ CertificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" }] }
          ChatRoot:
            Type: AWS::ApiGatewayV2::ApiMapping
            Properties: { DomainName: !Ref ChatDomain, ApiId: !Ref Chat, Stage: !Ref ChatStage }
          ChatRoom:
            Type: AWS::ApiGatewayV2::ApiMapping
            Properties: { DomainName: !Ref ChatDomain, ApiId: !Ref Chat, Stage: !Ref ChatStage, ApiMappingKey: room }

          PrivateDomain:
            Type: AWS::ApiGateway::DomainNameV2
            Properties:
              DomainName: private.example.com
              CertificateArn: arn:aws:acm:us-east-1:123456789012:certificate/a
              EndpointConfiguration: { Types: [PRIVATE] }
              Policy:
                Statement:
                  - { Effect: Allow, Principal: "*", Action: execute-api:Invoke, Resource: "arn:aws:execute-api:us-east-1:123456789012:/domainnames/private.example.com+a1" }
                  - { Effect: Deny, Principal: "*", Action: execute-api:Invoke, Resource: execute-api:/*, Condition: { StringNotEquals: { "aws:SourceVpce": vpce-1 } } }
                  - { Effect: Deny, Principal: "*", Action: execute-api:Invoke, Resource: "arn:aws:execute-api:us-east-1:123456789012:/domainnames/other.example.com+a1" }
          PrivateAccess:
            Type: AWS::ApiGateway::DomainNameAccessAssociation
            Properties: { AccessAssociationSource: vpce-1, AccessAssociationSourceType: VPCE, DomainNameArn: !GetAtt PrivateDomain.DomainNameArn }
          PrivateMapping:
            Type: AWS::ApiGateway::BasePathMappingV2
            Properties: { DomainNameArn: !GetAtt PrivateDomain.DomainNameArn, RestApiId: !Ref Rest, Stage: !Ref Prod }
          ClosedDomain:
            Type: AWS::ApiGateway::DomainNameV2
            Properties:
              DomainName: closed.private.example.com
              CertificateArn: arn:aws:acm:us-east-1:123456789012:certificate/a
              EndpointConfiguration: { Types: [PRIVATE] }
          ClosedMapping:
            Type: AWS::ApiGateway::BasePathMappingV2
            Properties: { DomainNameArn: !GetAtt ClosedDomain.DomainNameArn, RestApiId: !Ref Rest, Stage: !Ref Prod }
        """;
}
