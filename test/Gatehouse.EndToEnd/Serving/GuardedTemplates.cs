namespace Gatehouse.EndToEnd.Serving;

/// <summary>Three stacks: an API of single resources, one from a document, and a usage plan for both.</summary>
internal static class GuardedTemplates
{
    public const string Key = "partner-0123456789abcdef";

    public const string Shop = """
        Resources:
          Users: { Type: AWS::Cognito::UserPool, Properties: {} }
          Shop: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
          Guard:
            Type: AWS::ApiGateway::Authorizer
            Properties: { RestApiId: !Ref Shop, Name: users, Type: COGNITO_USER_POOLS, IdentitySource: method.request.header.Authorization, ProviderARNs: [!GetAtt Users.Arn] }
          Orders: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Shop, ParentId: !GetAtt Shop.RootResourceId, PathPart: orders } }
          Quotes: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Shop, ParentId: !GetAtt Shop.RootResourceId, PathPart: quotes } }
          Report: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Shop, ParentId: !GetAtt Shop.RootResourceId, PathPart: report } }
          ReadOrders:
            Type: AWS::ApiGateway::Method
            Properties:
              RestApiId: !Ref Shop
              ResourceId: !Ref Orders
              HttpMethod: GET
              AuthorizationType: COGNITO_USER_POOLS
              AuthorizerId: !Ref Guard
              MethodResponses: [{ StatusCode: '200' }]
              Integration:
                Type: MOCK
                RequestTemplates: { application/json: '{"statusCode":200}' }
                IntegrationResponses: [{ StatusCode: '200', ResponseTemplates: { application/json: '$context.authorizer.claims.sub' } }]
          WriteOrders:
            Type: AWS::ApiGateway::Method
            Properties:
              RestApiId: !Ref Shop
              ResourceId: !Ref Orders
              HttpMethod: POST
              AuthorizationType: COGNITO_USER_POOLS
              AuthorizerId: !Ref Guard
              AuthorizationScopes: [orders/write]
              MethodResponses: [{ StatusCode: '200' }]
              Integration: { Type: MOCK, RequestTemplates: { application/json: '{"statusCode":200}' }, IntegrationResponses: [{ StatusCode: '200' }] }
          ReadQuotes:
            Type: AWS::ApiGateway::Method
            Properties:
              RestApiId: !Ref Shop
              ResourceId: !Ref Quotes
              HttpMethod: GET
              AuthorizationType: NONE
              ApiKeyRequired: true
              MethodResponses: [{ StatusCode: '200' }]
              Integration: { Type: MOCK, RequestTemplates: { application/json: '{"statusCode":200}' }, IntegrationResponses: [{ StatusCode: '200' }] }
          ReadReport:
            Type: AWS::ApiGateway::Method
            Properties:
              RestApiId: !Ref Shop
              ResourceId: !Ref Report
              HttpMethod: GET
              AuthorizationType: NONE
              RequestParameters: { method.request.querystring.of: false }
              MethodResponses: [{ StatusCode: '200' }]
              Integration:
                Type: MOCK
                CacheKeyParameters: [method.request.querystring.of]
                RequestTemplates: { application/json: '{"statusCode":200}' }
                IntegrationResponses: [{ StatusCode: '200', ResponseTemplates: { application/json: '$context.isCanaryRequest $stageVariables.colour $context.requestId' } }]
          Deployment: { Type: AWS::ApiGateway::Deployment, DependsOn: [ReadOrders, WriteOrders, ReadQuotes, ReadReport], Properties: { RestApiId: !Ref Shop } }
          Stage:
            Type: AWS::ApiGateway::Stage
            Properties:
              RestApiId: !Ref Shop
              DeploymentId: !Ref Deployment
              StageName: dev
              Variables: { colour: blue }
              CacheClusterEnabled: true
              CacheClusterSize: '0.5'
              MethodSettings: [{ ResourcePath: /~1orders, HttpMethod: GET, CachingEnabled: false }]
              CanarySetting: { DeploymentId: !Ref Deployment, PercentTraffic: 100, StageVariableOverrides: { colour: yellow } }
              AccessLogSetting:
                DestinationArn: !Sub arn:aws:logs:${AWS::Region}:${AWS::AccountId}:log-group:shop
                Format: 'shop $context.httpMethod $context.path $context.status canary=$context.isCanaryRequest user=$context.authorizer.claims.sub'
        Outputs:
          Api: { Value: !Ref Shop, Export: { Name: shop-api } }
          Pool: { Value: !GetAtt Users.ProviderURL }
        """;

    public const string Depot = """
        Resources:
          Depot:
            Type: AWS::ApiGateway::RestApi
            Properties:
              Name: depot
              Policy:
                Version: '2012-10-17'
                Statement:
                  - { Effect: Allow, Principal: '*', Action: execute-api:Invoke, Resource: execute-api:/* }
                  - { Effect: Deny, Principal: { AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:role/visitor' }, Action: execute-api:Invoke, Resource: execute-api:/dev/DELETE/* }
              BinaryMediaTypes: [application/octet-stream]
              Body:
                openapi: 3.0.1
                info: { title: depot, version: '1' }
                components:
                  securitySchemes:
                    signed: { type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authtype: awsSigv4 }
                    key: { type: apiKey, name: x-api-key, in: header }
                paths:
                  /stock/{proxy+}:
                    x-amazon-apigateway-any-method:
                      security: [{ signed: [] }]
                      responses: { '200': { description: ok } }
                      x-amazon-apigateway-integration: &caller
                        type: mock
                        passthroughBehavior: when_no_templates
                        requestTemplates: { application/json: '{"statusCode":200}', application/octet-stream: '{"statusCode":200}' }
                        contentHandling: CONVERT_TO_TEXT
                        responses: { default: { statusCode: '200', responseTemplates: { application/json: '$context.identity.accessKey $context.identity.userArn' } } }
                  /quotes:
                    get:
                      security: [{ key: [] }]
                      responses: { '200': { description: ok } }
                      x-amazon-apigateway-integration: *caller
          Deployment: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref Depot } }
          Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Depot, DeploymentId: !Ref Deployment, StageName: dev } }
        Outputs:
          Api: { Value: !Ref Depot, Export: { Name: depot-api } }
        """;

    public const string Plans = $$"""
        Resources:
          Partner: { Type: AWS::ApiGateway::ApiKey, Properties: { Name: partner, Enabled: true, Value: {{Key}} } }
          Plan:
            Type: AWS::ApiGateway::UsagePlan
            Properties:
              UsagePlanName: partners
              ApiStages: [{ ApiId: !ImportValue shop-api, Stage: dev }, { ApiId: !ImportValue depot-api, Stage: dev }]
              Quota: { Limit: 3, Period: MONTH }
          PlanKey: { Type: AWS::ApiGateway::UsagePlanKey, Properties: { UsagePlanId: !Ref Plan, KeyId: !Ref Partner, KeyType: API_KEY } }
        """;
}
