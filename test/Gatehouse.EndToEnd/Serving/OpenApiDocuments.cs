namespace Gatehouse.EndToEnd.Serving;

/// <summary>Documents as API Gateway exports them, and functions that lie beside them.</summary>
internal static class OpenApiDocuments
{
    /// <summary>An export of a REST API: a Lambda authorizer before a proxy integration, an alias, and a name with a stage variable.</summary>
    public const string Rest = """
        openapi: "3.0.1"
        info: { title: orders, version: "2025-01-01T00:00:00Z" }
        servers:
        - url: https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com/{basePath}
          variables: { basePath: { default: prod } }
        paths:
          /orders:
            get:
              security:
              - verify: []
              x-amazon-apigateway-integration:
                type: aws_proxy
                httpMethod: POST
                uri: arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-central-1:111122223333:function:orders-list/invocations
                passthroughBehavior: when_no_match
            post:
              x-amazon-apigateway-integration:
                type: aws_proxy
                httpMethod: POST
                uri: arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-central-1:111122223333:function:orders-add:live/invocations
          /dynamic:
            get:
              x-amazon-apigateway-integration:
                type: aws_proxy
                httpMethod: POST
                uri: arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-central-1:111122223333:function:${stageVariables.backend}/invocations
        components:
          securitySchemes:
            verify:
              type: apiKey
              name: Authorization
              in: header
              x-amazon-apigateway-authtype: custom
              x-amazon-apigateway-authorizer:
                type: token
                authorizerUri: arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-central-1:111122223333:function:verify/invocations
                authorizerResultTtlInSeconds: 300
        """;

    /// <summary>An export of an HTTP API with a Lambda authorizer of simple answers.</summary>
    public const string Http = """
        openapi: "3.0.1"
        info: { title: orders, version: "2025-01-01 00:00:00UTC" }
        servers:
        - url: https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com
        paths:
          /orders/{id}:
            get:
              responses: { default: { description: "Default response for GET /orders/{id}" } }
              security:
              - verify: []
              x-amazon-apigateway-integration:
                payloadFormatVersion: "2.0"
                type: aws_proxy
                httpMethod: POST
                uri: arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-central-1:111122223333:function:orders-get/invocations
                connectionType: INTERNET
            parameters:
            - { name: id, in: path, description: Generated path parameter for id, required: true, schema: { type: string } }
        components:
          securitySchemes:
            verify:
              type: apiKey
              name: Authorization
              in: header
              x-amazon-apigateway-authorizer:
                identitySource: $request.header.Authorization
                authorizerUri: arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-central-1:111122223333:function:verify-simple/invocations
                authorizerPayloadFormatVersion: "2.0"
                authorizerResultTtlInSeconds: 0
                type: request
                enableSimpleResponses: true
        x-amazon-apigateway-importexport-version: "1.0"
        """;

    /// <summary>A function of Node.js that says what it got.</summary>
    public const string Echo = """
        export const handler = async event => ({
          statusCode: 200,
          body: [process.env.GREETING ?? 'hello', event.rawPath ?? event.path, event.requestContext.authorizer?.principalId ?? event.requestContext.authorizer?.lambda?.user ?? 'nobody'].join(' '),
        });
        """;

    /// <summary>An authorizer of REST APIs in Python: the token is the caller's name.</summary>
    public const string Verify = """
        def lambda_handler(event, context):
            token = event['authorizationToken']
            effect = 'Deny' if token == 'mallory' else 'Allow'
            return {'principalId': token, 'policyDocument': {'Version': '2012-10-17', 'Statement': [
                {'Action': 'execute-api:Invoke', 'Effect': effect, 'Resource': event['methodArn']}]}}
        """;

    /// <summary>An authorizer of HTTP APIs, with an export of another name.</summary>
    public const string VerifySimple = """
        exports.verify = async event => ({ isAuthorized: event.headers.authorization !== 'mallory', context: { user: event.headers.authorization } });
        """;
}
