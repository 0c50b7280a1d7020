namespace Gatehouse.EndToEnd.Serving;

/// <summary>Templates that tests serve.</summary>
internal static class Templates
{
    /// <summary>A REST, an HTTP and a WebSocket API before one function, which echoes its event, or waits, or fails, as it is asked.</summary>
    public const string Everything = """
        Resources:
          Function:
            Type: AWS::Lambda::Function
            Properties:
              Runtime: nodejs20.x
              Handler: index.handler
              Timeout: 60
              Role: arn:aws:iam::123456789012:role/function
              Code:
                ZipFile: |
                  exports.handler = async event => {
                    const query = event.queryStringParameters || {};
                    if (query.wait) {
                      console.log('waiting');
                      await new Promise(done => setTimeout(done, Number(query.wait)));
                    }
                    if (query.fail) throw new Error(query.fail);
                    return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(event) };
                  };
          Permission:
            Type: AWS::Lambda::Permission
            Properties: { Action: lambda:InvokeFunction, FunctionName: !GetAtt Function.Arn, Principal: apigateway.amazonaws.com }

          Rest:
            Type: AWS::ApiGateway::RestApi
            Properties:
              Name: rest
              Body:
                openapi: 3.0.1
                info: { title: rest, version: '1' }
                paths:
                  /mock:
                    x-amazon-apigateway-any-method:
                      responses: { '200': { description: ok } }
                      x-amazon-apigateway-integration:
                        type: mock
                        requestTemplates: { application/json: '{"statusCode":200}' }
                        responses:
                          default: { statusCode: '200', responseTemplates: { application/json: '{"path":"$context.path"}' } }
                  /vtl:
                    post:
                      responses: { '200': { description: ok } }
                      x-amazon-apigateway-integration:
                        type: mock
                        requestTemplates: { application/json: "#set($body = $input.path('$'))\n#set($context.requestOverride.path.body = $input.body)\n{\"statusCode\":200}" }
                        responses:
                          default: { statusCode: '200', responseTemplates: { application/json: "$context.requestOverride.path.body" } }
                  /{proxy+}:
                    x-amazon-apigateway-any-method:
                      x-amazon-apigateway-integration:
                        type: aws_proxy
                        httpMethod: POST
                        uri: !Sub arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Function.Arn}/invocations
          Deployment:
            Type: AWS::ApiGateway::Deployment
            Properties: { RestApiId: !Ref Rest }
          Stage:
            Type: AWS::ApiGateway::Stage
            Properties: { RestApiId: !Ref Rest, DeploymentId: !Ref Deployment, StageName: dev }

          Http:
            Type: AWS::ApiGatewayV2::Api
            Properties: { Name: http, ProtocolType: HTTP }
          HttpIntegration:
            Type: AWS::ApiGatewayV2::Integration
            Properties: { ApiId: !Ref Http, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt Function.Arn, PayloadFormatVersion: '2.0' }
          HttpRoute:
            Type: AWS::ApiGatewayV2::Route
            Properties: { ApiId: !Ref Http, RouteKey: $default, Target: !Sub 'integrations/${HttpIntegration}' }
          HttpStage:
            Type: AWS::ApiGatewayV2::Stage
            Properties: { ApiId: !Ref Http, StageName: $default, AutoDeploy: true }

          Socket:
            Type: AWS::ApiGatewayV2::Api
            Properties: { Name: socket, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action }
          SocketIntegration:
            Type: AWS::ApiGatewayV2::Integration
            Properties: { ApiId: !Ref Socket, IntegrationType: AWS_PROXY, IntegrationUri: !Sub 'arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Function.Arn}/invocations' }
          SocketRoute:
            Type: AWS::ApiGatewayV2::Route
            Properties: { ApiId: !Ref Socket, RouteKey: $default, RouteResponseSelectionExpression: $default, Target: !Sub 'integrations/${SocketIntegration}' }
          SocketResponse:
            Type: AWS::ApiGatewayV2::RouteResponse
            Properties: { ApiId: !Ref Socket, RouteId: !Ref SocketRoute, RouteResponseKey: $default }
          SocketStage:
            Type: AWS::ApiGatewayV2::Stage
            Properties: { ApiId: !Ref Socket, StageName: dev, AutoDeploy: true }

        """;

    /// <summary>An HTTP API that a domain with mutual TLS leads to; it answers the name of the client.</summary>
    public const string MutualTls = """
        Resources:
          Function:
            Type: AWS::Lambda::Function
            Properties:
              Runtime: nodejs22.x
              Handler: index.handler
              Timeout: 60
              Role: arn:aws:iam::123456789012:role/function
              Code:
                ZipFile: |
                  exports.handler = async event => ({ statusCode: 200, body: event.requestContext.authentication.clientCert.subjectDN });
          Permission:
            Type: AWS::Lambda::Permission
            Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref Function, Principal: apigateway.amazonaws.com }
          Api:
            Type: AWS::ApiGatewayV2::Api
            Properties: { Name: shop, ProtocolType: HTTP, DisableExecuteApiEndpoint: true }
          Integration:
            Type: AWS::ApiGatewayV2::Integration
            Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt Function.Arn, PayloadFormatVersion: "2.0" }
          Route:
            Type: AWS::ApiGatewayV2::Route
            Properties: { ApiId: !Ref Api, RouteKey: GET /who, Target: !Sub "integrations/${Integration}" }
          Stage:
            Type: AWS::ApiGatewayV2::Stage
            Properties: { ApiId: !Ref Api, StageName: $default, AutoDeploy: true }
          Domain:
            Type: AWS::ApiGatewayV2::DomainName
            Properties: { DomainName: api.example.com, MutualTlsAuthentication: { TruststoreUri: s3://trust/store.pem }, DomainNameConfigurations: [{ CertificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" }] }
          Mapping:
            Type: AWS::ApiGatewayV2::ApiMapping
            Properties: { DomainName: !Ref Domain, ApiId: !Ref Api, Stage: !Ref Stage, ApiMappingKey: orders }
        """;
}
