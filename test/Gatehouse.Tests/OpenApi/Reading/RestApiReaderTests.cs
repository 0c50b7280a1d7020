namespace Gatehouse.Tests.OpenApi.Reading;

/// <summary>What an import makes of a document, where it is not simply the reverse of writing one.</summary>
public sealed class RestApiReaderTests
{
    private const string Mock = "\"x-amazon-apigateway-integration\": {\"type\": \"mock\"}";

    [Theory]
    [InlineData("""servers: [{url: "https://x/{basePath}", variables: {basePath: {default: "/a/b/c"}}}]""", BasePathMode.Ignore, "/e")]
    [InlineData("""servers: [{url: "https://x/{basePath}", variables: {basePath: {default: "/a/b/c"}}}]""", BasePathMode.Prepend, "/a/b/c/e")]
    [InlineData("""servers: [{url: "https://x/{basePath}", variables: {basePath: {default: "/a/b/c"}}}]""", BasePathMode.Split, "/b/c/e")]
    [InlineData("""servers: [{url: "https://x/unused", variables: {basePath: {default: "base-var"}}}]""", BasePathMode.Split, "/e")]
    [InlineData("""servers: [{url: "https://x/a/b"}]""", BasePathMode.Prepend, "/a/b/e")]
    [InlineData("""servers: [{url: "https://x/"}]""", BasePathMode.Prepend, "/e")]
    [InlineData("""servers: {variables: {basePath: {default: "/v1"}}}""", BasePathMode.Prepend, "/v1/e")]
    public void ReadOpenApi_BasePathOfServer_IsTreatedAsTheModeSays(string servers, BasePathMode mode, string expected)
    {
        var read = RestApiReader.ReadOpenApi("openapi: 3.0.1\ninfo: {title: t, version: '1'}\n" + servers + "\npaths: {/e: {get: {" + Mock + "}}}", null, mode);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(expected, Assert.Single(read.Api.Routes).Path.Text);
    }

    [Theory]
    [InlineData(BasePathMode.Ignore, "/")]
    [InlineData(BasePathMode.Prepend, "/a/b")]
    [InlineData(BasePathMode.Split, "/b")]
    public void ReadOpenApi_BasePathOfSwagger_IsTreatedAsTheModeSays(BasePathMode mode, string expected)
    {
        var read = RestApiReader.ReadOpenApi("""{"swagger": "2.0", "info": {"title": "t"}, "basePath": "/a/b", "paths": {"/": {"get": { MOCK } } } }""".Replace("MOCK", Mock, StringComparison.Ordinal), null, mode);

        Assert.Equal(expected, Assert.Single(read.Api.Routes).Path.Text);
    }

    [Fact]
    public void ReadOpenApi_RootSecurity_CountsWhereAnOperationHasNone()
    {
        var api = Read("""
            paths:
              /inherits: {get: { MOCK } }
              /open: {get: {security: [], MOCK } }
              /none: {get: {security: [{NONE: []}], MOCK } }
              /signed: {get: {security: [{sig: []}], MOCK } }
              /ext: {get: {security: [], x-amazon-apigateway-auth: {type: aws_iam}, MOCK } }
              /key: {get: {security: [{key: [], custom: []}], MOCK } }
            security: [{custom: []}]
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: x-api-key}
                sig: {type: apiKey, in: header, name: Authorization, x-amazon-apigateway-authtype: awsSigv4}
                custom:
                  type: apiKey
                  in: header
                  name: X-Token
                  x-amazon-apigateway-authtype: custom
                  x-amazon-apigateway-authorizer:
                    type: token
                    authorizerUri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:1:function:f/invocations
            """);

        var custom = RestAuthorization.By(new TokenAuthorizer("custom", FunctionTarget.FromArn("arn:aws:lambda:us-east-1:1:function:f")) { Header = "X-Token" });
        Assert.Equal(
            [("/ext", RestAuthorization.Iam, false), ("/inherits", custom, false), ("/key", custom, true), ("/none", null, false), ("/open", null, false), ("/signed", RestAuthorization.Iam, false)],
            api.Routes.Select(route => (route.Path.Text, route.Authorization, route.ApiKeyRequired)));
    }

    [Fact]
    public void ReadOpenApi_Prose_BecomesDocumentationParts()
    {
        var read = RestApiReader.ReadOpenApi(Prose);

        Assert.Equal(
            new[]
            {
                """API - - - -: {"tags":[{"name":"pets","description":"All about pets"}]}""",
                """RESOURCE /pets/{id} - - -: {"description":"One pet"}""",
                """METHOD /pets/{id} Get - -: {"summary":"Get","description":"Gets a pet","tags":["pets"]}""",
                """PATH_PARAMETER /pets/{id} Get - id: {"description":"Its id"}""",
                """QUERY_PARAMETER /pets/{id} Get - expand: {"description":"What else"}""",
                """RESPONSE /pets/{id} Get 200 -: {"description":"The pet"}""",
                """RESPONSE_HEADER /pets/{id} Get 200 ETag: {"description":"Its version"}""",
                """METHOD /pets/{id} Put - -: {"summary":"Explicit"}""",
                """REQUEST_BODY /pets/{id} Put - -: {"description":"The new pet"}""",
            }.Order(StringComparer.Ordinal),
            read.Api.Documentation.Select(Print).Order(StringComparer.Ordinal));
        var ignored = Assert.Single(read.Diagnostics);
        Assert.Equal(("GH1304", true), (ignored.Code, ignored.Message.Contains("'deprecated' of GET /pets/{id}", StringComparison.Ordinal)));
    }

    [Fact]
    public void ToOpenApi_Documentation_StandsBesideWhatItIsAboutToo()
    {
        var document = RestApiReader.ReadOpenApi(Prose).Api.ToOpenApi().ToJson();

        Assert.Contains("\"summary\":\"Get\",\"description\":\"Gets a pet\",\"tags\":[\"pets\"]", document, StringComparison.Ordinal);
        Assert.Contains("{\"name\":\"expand\",\"in\":\"query\",\"schema\":{\"type\":\"string\"},\"description\":\"What else\"}", document, StringComparison.Ordinal);
        Assert.Contains("\"200\":{\"description\":\"The pet\"", document, StringComparison.Ordinal);
        Assert.Contains("\"404\":{\"description\":\"404\"", document, StringComparison.Ordinal);
        Assert.Equal(RestApiReader.ReadOpenApi(Prose).Api.Expand(), RestApi.FromOpenApi(document).Expand());
    }

    private const string Prose = """
        openapi: 3.0.1
        info: {title: t, version: '1'}
        tags: [{name: pets, description: All about pets}]
        paths:
          /pets/{id}:
            description: One pet
            parameters: [{name: id, in: path, required: true, description: Its id, schema: {type: string}}]
            get:
              summary: Get
              description: Gets a pet
              tags: [pets]
              deprecated: true
              parameters: [{name: expand, in: query, description: What else, schema: {type: string}}]
              responses: {200: {description: The pet, headers: {ETag: {description: Its version, schema: {type: string}}}}, 404: {description: 404 response}}
              x-amazon-apigateway-integration: {type: mock}
            put:
              summary: Inline
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              requestBody: {description: The new pet}
              x-amazon-apigateway-integration: {type: mock}
        x-amazon-apigateway-documentation:
          documentationParts: [{location: {type: METHOD, path: '/pets/{id}', method: PUT}, properties: {summary: Explicit}}]
        """;

    private static string Print(DocumentationPart part) =>
        $"{Gatehouse.OpenApi.DocumentationParts.Name(part.Location.Type)} {part.Location.Path ?? "-"} {part.Location.Method?.ToString() ?? "-"} {part.Location.StatusCode?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {part.Location.Name ?? "-"}: {part.Properties}";

    [Fact]
    public void ReadOpenApi_SchemaInPlace_BecomesANamedModelOnce()
    {
        var api = Read("""
            paths:
              /a:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {x: {$ref: '#/components/schemas/X'}}}}}}
                  responses: {200: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}}
                  MOCK
                put:
                  requestBody: {$ref: '#/components/requestBodies/Same'}
                  MOCK
            components:
              schemas: {X: {type: string}}
              requestBodies: {Same: {content: {application/json: {schema: {type: object, properties: {x: {$ref: '#/components/schemas/X'}}}}}}}
            """);

        Assert.Equal(2, api.Models.Count);
        Assert.Matches("^MODEL[0-9a-f]{6}$", api.Models[0].Name);
        Assert.Equal([api.Models[0], api.Models[0]], api.Routes.Select(route => route.RequestModels["application/json"]));
        Assert.Equal(api.Models[1], api.Routes[0].Responses[0].Models["application/json"]);
    }

    [Fact]
    public void ReadOpenApi_Swagger_TakesBodyParametersAndMediaTypes()
    {
        var read = RestApiReader.ReadOpenApi("""
            swagger: "2.0"
            info: {title: t, version: "1"}
            produces: [application/json]
            paths:
              /a/{id}:
                parameters:
                  - {$ref: '#/parameters/tenant'}
                  - {name: page, in: query, type: string}
                post:
                  consumes: [application/json, text/xml]
                  parameters:
                    - {name: page, in: query, required: true, type: string}
                    - {name: X, in: body, schema: {$ref: '#/definitions/X'}}
                  responses:
                    200: {description: d, schema: {$ref: '#/definitions/X'}, headers: {B: {type: string}, A: {type: string}}}
                  MOCK
            parameters: {tenant: {name: X-Tenant, in: header, type: string, description: who}}
            definitions: {X: {type: object, properties: {next: {$ref: '#/definitions/X'}}}}
            """.Replace("MOCK", Mock, StringComparison.Ordinal));

        Assert.Empty(read.Diagnostics);
        var route = Assert.Single(read.Api.Routes);
        var model = new Model("X", JsonSchema.Parse("""{"type":"object","properties":{"next":{"$ref":"#/components/schemas/X"}}}"""));
        Assert.Equal([RequestParameter.Header("X-Tenant"), RequestParameter.Query("page") with { Required = true }], route.Parameters);
        Assert.Equal([new("application/json", model), new("text/xml", model)], route.RequestModels);
        Assert.Equal([new MethodResponse(200) { Models = [new("application/json", model)], Headers = ["A", "B"] }], route.Responses);
    }

    [Fact]
    public void ReadOpenApi_AnyMethodAndIntegerStatus_AreTaken()
    {
        var api = Read("""
            paths:
              /{proxy+}:
                x-amazon-apigateway-any-method:
                  responses: {200: {description: d}, default: {description: d}}
                  x-amazon-apigateway-integration:
                    type: Mock
                    passthroughBehavior: never
                    responses: {default: {statusCode: 200, responseTemplates: {application/json: null}}, '4\d\d': {statusCode: '404'}}
            """);

        var route = Assert.Single(api.Routes);
        Assert.Equal("ANY /{proxy+}", route.Key);
        Assert.Equal([new MethodResponse(200)], route.Responses);
        Assert.Equal(
            new MockIntegration
            {
                Passthrough = PassthroughBehavior.Never,
                Responses = [new(200) { Templates = [new("application/json", "")] }, new(404) { SelectionPattern = "4\\d\\d" }],
            },
            route.Integration);
    }

    [Fact]
    public void ReadOpenApi_RootExtensions_BecomeProperties()
    {
        var api = Read("""
            paths: {/a: {get: { MOCK } } }
            servers: [{x-amazon-apigateway-endpoint-configuration: {disableExecuteApiEndpoint: true, vpcEndpointIds: [vpce-1], ipAddressType: dualstack}}]
            x-amazon-apigateway-api-key-source: AUTHORIZER
            x-amazon-apigateway-binary-media-types: [image/png]
            x-amazon-apigateway-minimum-compression-size: 5
            x-amazon-apigateway-security-policy: TLS_1_2
            x-amazon-apigateway-endpoint-access-mode: STRICT
            x-amazon-apigateway-request-validator: both
            x-amazon-apigateway-request-validators: {both: {validateRequestBody: true, validateRequestParameters: true}}
            x-amazon-apigateway-policy: {Version: "2012-10-17", Statement: [{Effect: Allow, Principal: "*", Action: execute-api:Invoke, Resource: [execute-api:/*]}]}
            x-amazon-apigateway-gateway-responses:
              DEFAULT_4XX: {statusCode: "418", responseParameters: {gatewayresponse.header.X: "'y'"}, responseTemplates: {application/json: t}}
            x-amazon-apigateway-documentation: {version: v9, documentationParts: [{location: {type: API}, properties: {description: d}}]}
            """);

        Assert.Equal(RestEndpoint.Private() with { VpcEndpointIds = ["vpce-1"], IpAddressType = IpAddressType.DualStack }, api.Endpoint);
        Assert.True(api.DisableExecuteApiEndpoint);
        Assert.Equal(ApiKeySource.Authorizer, api.ApiKeySource);
        Assert.Equal(["image/png"], api.BinaryMediaTypes);
        Assert.Equal(5, api.MinimumCompressionSize);
        Assert.Equal(TlsSecurityPolicy.Tls12, api.SecurityPolicy);
        Assert.Equal(EndpointAccessMode.Strict, api.EndpointAccessMode);
        Assert.Equal(RequestValidation.All, api.Routes[0].Validation);
        Assert.Equal([Allow.Everyone()], api.Policy);
        Assert.Equal(
            [new GatewayResponse(GatewayResponseType.Default4xx) { StatusCode = 418, Headers = [To.Header("X", From.Static("y"))], Templates = [new("application/json", "t")] }],
            api.GatewayResponses);
        Assert.Equal("v9", api.DocumentationVersion);
        Assert.Equal(DocumentationPartType.Api, Assert.Single(api.Documentation).Location.Type);
    }

    [Fact]
    public void ReadOpenApi_VariablesAndFunctions_BecomeReferences()
    {
        var api = Read("""
            paths:
              /a:
                get:
                  x-amazon-apigateway-integration:
                    type: aws_proxy
                    httpMethod: POST
                    credentials: {Fn::GetAtt: [Role, Arn]}
                    uri: arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:f/invocations
                post:
                  x-amazon-apigateway-integration:
                    type: aws_proxy
                    httpMethod: POST
                    uri: {Fn::Sub: 'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}:live/invocations'}
            """);

        Assert.Equal(
            new LambdaProxy(FunctionTarget.FromArn("arn:aws:lambda:" + TemplateText.Ref("AWS::Region") + ":" + TemplateText.Ref("AWS::AccountId") + ":function:f"))
            {
                Credentials = TemplateText.GetAtt("Role", "Arn"),
            },
            api.Routes[0].Integration);
        Assert.Equal(new LambdaProxy(FunctionTarget.FromArn(TemplateText.GetAtt("Fn", "Arn") + ":live")), api.Routes[1].Integration);
    }

    [Theory]
    [InlineData("""{"type": "mock", "requestParameters": {"integration.request.header.x": true}}""", "GH1212")]
    [InlineData("""{"type": "mock", "requestParameters": {"integration.request.body.x": "'a'"}}""", "GH1211")]
    [InlineData("""{"type": "mock", "x-amazon-apigateway-new": 1}""", "GH1303")]
    [InlineData("""{"type": "mock", "responses": {"x": {"statusCode": "abc"}}}""", "GH1210")]
    [InlineData("""{"type": "mock", "uri": "https://x"}""", "GH1205")]
    [InlineData("""{"type": "carrier pigeon"}""", "GH1204")]
    [InlineData("""{"type": "http"}""", "GH1207")]
    [InlineData("""{"type": "aws", "uri": "https://x"}""", "GH1209")]
    [InlineData("""{"type": "aws_proxy", "uri": "arn:aws:lambda:us-east-1:1:function:f"}""", "GH1208")]
    [InlineData("""{"type": "aws_proxy", "httpMethod": "GET", "uri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations"}""", "GH1308")]
    [InlineData("""{"type": "aws_proxy", "uri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations", "requestTemplates": {"a/b": "c"}}""", "GH1205")]
    public void ReadOpenApi_OddIntegration_IsReported(string integration, string code)
    {
        var read = RestApiReader.ReadOpenApi("""{"openapi": "3.0.1", "info": {}, "paths": {"/a": {"get": {"x-amazon-apigateway-integration": IT } } } }""".Replace("IT", integration, StringComparison.Ordinal));

        Assert.Equal(code, Assert.Single(read.Diagnostics).Code);
    }

    [Theory]
    [InlineData("""paths: {/a: {get: {x-amazon-apigateway-request-validator: nope, MOCK}}}""", "GH1213")]
    [InlineData("""paths: {/a: {get: {security: [{nope: []}], MOCK}}}""", "GH1305")]
    [InlineData("""paths: {/a: {get: {security: [{o: [x]}], MOCK}}}, components: {securitySchemes: {o: {type: oauth2}}}""", "GH1306")]
    [InlineData("""paths: {/a: {get: {parameters: [{$ref: '#/components/parameters/nope'}], MOCK}}}""", "GH1302")]
    [InlineData("""paths: {/a: {get: {requestBody: {content: {a/b: {schema: {$ref: '#/components/schemas/nope'}}}}, MOCK}}}""", "GH1214")]
    [InlineData("""paths: {/a: {get: {parameters: [{name: c, in: cookie}], MOCK}}}""", "GH1304")]
    [InlineData("""paths: {/a: {get: {responses: {}}}}""", "GH1203")]
    [InlineData("""paths: {/a: {get: {MOCK}, fetch: {}}}""", "GH1303")]
    [InlineData("""paths: {/a: {get: {x-amazon-apigateway-news: 1, MOCK}}}""", "GH1303")]
    [InlineData("""paths: {}, x-amazon-apigateway-gateway-responses: {NOPE: {}}""", "GH1219")]
    [InlineData("""paths: {}, x-amazon-apigateway-integrashun: {}""", "GH1303")]
    public void ReadOpenApi_OddDocument_IsReported(string members, string code)
    {
        var read = RestApiReader.ReadOpenApi("{openapi: 3.0.1, info: {title: t, version: '1'}, " + members.Replace("MOCK", Mock, StringComparison.Ordinal) + "}", "api.yaml");

        Assert.Equal(code, Assert.Single(read.Diagnostics).Code);
    }

    [Theory]
    [InlineData("openapi: 3.1.0\ninfo: {title: t}\npaths: {}", "GH1301")]
    [InlineData("swagger: '1.2'\ninfo: {title: t}\npaths: {}", "GH1301")]
    [InlineData("info: {title: t}\npaths: {}", "GH1300")]
    [InlineData("{\"openapi\": ", "GH1002")]
    [InlineData("", "GH1001")]
    public void FromOpenApi_WhatCannotBeImported_ThrowsWithTheMistake(string text, string code)
    {
        var error = Assert.Throws<DiagnosticException>(() => RestApi.FromOpenApi(text));

        Assert.Equal(code, Assert.Single(error.Diagnostics).Code);
    }

    [Fact]
    public void ReadOpenApi_UnknownMembers_AreKeptRaw()
    {
        var read = RestApiReader.ReadOpenApi("""
            {"openapi": "3.0.1", "info": {"title": "t"}, "x-amazon-apigateway-new-root": 1, "x-other": 2, "paths": {"/a": {"get": {
              "x-amazon-apigateway-new-operation": {"a": []}, "x-internal": true,
              "x-amazon-apigateway-integration": {"type": "mock", "newMember": "x"}}}}}
            """);

        Assert.Equal([new("x-amazon-apigateway-new-root", 1)], read.Api.RawBody);
        Assert.Equal(["x-amazon-apigateway-new-operation"], read.Api.Routes[0].Raw.Keys);
        Assert.Equal([new("newMember", "x")], read.Api.Routes[0].Integration.Raw);
        Assert.Equal(["GH1303", "GH1303", "GH1303"], read.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void ReadOpenApi_Diagnostics_NameTheLine()
    {
        var read = RestApiReader.ReadOpenApi("openapi: 3.0.1\ninfo: {title: t}\npaths:\n  /a:\n    get:\n      responses: {}\n", "api.yaml");

        Assert.StartsWith("api.yaml(5,", Assert.Single(read.Diagnostics).ToString());
    }

    private static RestApi Read(string yaml)
    {
        var read = RestApiReader.ReadOpenApi("openapi: 3.0.1\ninfo: {title: t, version: '1'}\n" + yaml.Replace("MOCK", Mock, StringComparison.Ordinal));
        Assert.DoesNotContain(read.Diagnostics, diagnostic => diagnostic.Severity != DiagnosticSeverity.Info);
        return read.Api;
    }
}
