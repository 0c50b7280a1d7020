namespace Gatehouse.Tests.OpenApi.Reading;

public sealed class HttpApiReaderTests
{
    [Fact]
    public void ReadOpenApi_ReusedIntegrationAndDefaultRoute_AreTaken()
    {
        var api = HttpApi.FromOpenApi("""
            openapi: 3.0.1
            info: {title: t, version: '2'}
            tags: [{name: team, x-amazon-apigateway-tag-value: a}, {name: prose}]
            paths:
              /$default:
                x-amazon-apigateway-any-method:
                  isDefaultRoute: true
                  x-amazon-apigateway-integration: {$ref: '#/components/x-amazon-apigateway-integrations/back'}
              /pets/{id}:
                get:
                  operationId: getPet
                  security: [{jwt: [read]}]
                  x-amazon-apigateway-integration: {type: HTTP_PROXY, httpMethod: get, uri: 'https://x/{id}', payloadFormatVersion: 1.0}
            components:
              x-amazon-apigateway-integrations:
                back:
                  type: aws_proxy
                  payloadFormatVersion: '2.0'
                  uri: arn:aws:lambda:us-east-1:1:function:f
                  responseParameters: {'200': {append:header.x: $response.header.y}}
              securitySchemes:
                jwt:
                  type: openIdConnect
                  openIdConnectUrl: https://issuer/.well-known/openid-configuration
                  x-amazon-apigateway-authorizer: {type: jwt, identitySource: $request.header.Token, jwtConfiguration: {audience: [me]}}
            x-amazon-apigateway-cors: {allowOrigins: ['*'], maxAge: 0, allowCredentials: false}
            """);

        Assert.Equal([new("team", "a")], api.Tags);
        Assert.Equal("2", api.Version);
        Assert.Equal(new HttpCors("*") { MaxAge = TimeSpan.Zero }, api.Cors);
        Assert.Equal([HttpStage.Default], api.Stages);
        Assert.Equal(
            [
                HttpRoute.Default(new HttpLambda(FunctionTarget.FromArn("arn:aws:lambda:us-east-1:1:function:f"))
                {
                    ResponseParameters = [new("200", [new("append:header.x", "$response.header.y")])],
                }),
                HttpRoute.Get("/pets/{id}", new HttpBackend("https://x/{id}") { Method = RouteMethod.Get }) with
                {
                    OperationName = "getPet",
                    Authorization = HttpAuthorization.By(new JwtAuthorizer("jwt", "https://issuer", ["me"]) { IdentitySource = HttpIdentitySource.Header("Token") }, "read"),
                },
            ],
            api.Routes);
    }

    [Fact]
    public void ReadOpenApi_Subtype_IsAnActionOfAws()
    {
        var api = HttpApi.FromOpenApi("""
            openapi: 3.0.1
            info: {title: t, version: '1'}
            paths:
              /submit:
                post:
                  x-amazon-apigateway-integration:
                    type: aws_proxy
                    integrationSubtype: SQS-SendMessage
                    credentials: {Fn::GetAtt: [Role, Arn]}
                    connectionType: INTERNET
                    payloadFormatVersion: "1.0"
                    requestParameters: {MessageBody: $request.body, QueueUrl: {Ref: Queue}}
            """);

        Assert.Equal(
            new HttpAwsAction("SQS-SendMessage", TemplateText.GetAtt("Role", "Arn"))
            {
                RequestParameters = [new("MessageBody", "$request.body"), new("QueueUrl", TemplateText.Ref("Queue"))],
            },
            Assert.Single(api.Routes).Integration);
    }

    [Theory]
    [InlineData("{swagger: '2.0', info: {title: t}, paths: {}}", "GH1301")]
    [InlineData("{openapi: 3.0.1, info: {title: t}, paths: {/a: {get: {x-amazon-apigateway-integration: {type: mock}}}}}", "GH1309")]
    [InlineData("{openapi: 3.0.1, info: {title: t}, paths: {/a: {get: {}}}}", "GH1203")]
    public void ReadOpenApi_WhatHttpApisDoNotHave_IsReported(string text, string code)
    {
        var read = HttpApiReader.ReadOpenApi(text, "api.yaml");

        Assert.Equal(code, Assert.Single(read.Diagnostics).Code);
        Assert.Empty(read.Api.Routes);
    }
}
