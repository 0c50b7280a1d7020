using Gatehouse.CloudFormation;
using Gatehouse.Reading;

namespace Gatehouse.Tests.Reading;

/// <summary>Templates as others write them, where the laws do not reach.</summary>
public sealed class ApiReaderTests
{
    private const string Route = """
          Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: api}}
          Get:
            Type: AWS::ApiGateway::Method
            Properties:
              RestApiId: !Ref Api
              ResourceId: !GetAtt Api.RootResourceId
              HttpMethod: GET
              AuthorizationType: NONE
              Integration: {Type: MOCK}
        """;

    [Fact]
    public void Read_ApiWithoutEndpoint_IsEdgeOptimised() => Assert.Equal(RestEndpoint.Edge, Rest(Route).Endpoint);

    [Fact]
    public void Read_BuiltInModels_AreKnownByName()
    {
        var api = Rest(Route.Replace("{Type: MOCK}", "{Type: MOCK}\n      RequestModels: {application/json: Empty}\n      MethodResponses: [{StatusCode: 500, ResponseModels: {application/json: Error}}]", StringComparison.Ordinal));

        Assert.Equal(["Empty", "Error"], api.Models.Select(model => model.Name));
        Assert.Equal("Empty", api.Routes[0].RequestModels["application/json"].Name);
    }

    [Theory]
    [InlineData("AuthorizationType: CUSTOM\n      AuthorizerId: abc123", "GH1215")]
    [InlineData("AuthorizationType: COGNITO", "GH1218")]
    public void Read_UnknownAuthorization_ClosesTheRoute(string authorization, string code)
    {
        var read = Read(Route.Replace("AuthorizationType: NONE", authorization, StringComparison.Ordinal));

        Assert.Equal(code, Assert.Single(read.Diagnostics).Code);
        Assert.Equal(RestAuthorization.Iam, read.RestApis[0].Value.Routes[0].Authorization);
    }

    [Fact]
    public void Read_UnknownProperty_IsReportedAndKeptRaw()
    {
        var read = Read(Route.Replace("{Name: api}", "{Name: api, Nmae: x}", StringComparison.Ordinal));

        Assert.Equal("GH1155", Assert.Single(read.Diagnostics).Code);
        Assert.Equal([new("Nmae", "x")], read.RestApis[0].Value.Raw);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(", Parameters: {ignore: documentation}", 0)]
    [InlineData(", Parameters: {basepath: prepend}", 1)]
    public void Read_DocumentationOfABody_CanBeIgnored(string parameters, int parts)
    {
        var read = Read("""
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties: {Body: {openapi: 3.0.1, info: {title: t, version: '1'}, paths: {/a: {get: {summary: s, x-amazon-apigateway-integration: {type: mock}}}}}PARAMETERS}
            """.Replace("PARAMETERS", parameters, StringComparison.Ordinal));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(parts, read.RestApis[0].Value.Documentation.Count);
    }

    [Fact]
    public void Read_PartsOfAnApiElsewhere_AreReported()
    {
        var read = Read("""
              Stage: {Type: AWS::ApiGateway::Stage, Properties: {RestApiId: abc, StageName: dev}}
              New: {Type: AWS::ApiGatewayV2::Portal}
            """);

        Assert.Equal(["GH1200", "GH1201"], read.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations")]
    [InlineData("arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations")]
    public void Read_InvocationUri_IsTheFunctionBetween(string uri)
    {
        var api = Rest(Lambda("AWS_PROXY", uri));

        Assert.Equal(new LambdaProxy(FunctionTarget.FromArn(TemplateText.GetAtt("Fn", "Arn"))), api.Routes[0].Integration);
    }

    [Fact]
    public void Read_StreamingUri_IsAStream() => Assert.Equal(
        new LambdaStream(FunctionTarget.FromArn(TemplateText.GetAtt("Fn", "Arn"))),
        Rest(Lambda("AWS_PROXY", "arn:aws:apigateway:us-east-1:lambda:path/2021-11-15/functions/${Fn.Arn}/response-streaming-invocations")).Routes[0].Integration);

    [Theory]
    [InlineData("arn:aws:apigateway:eu-west-1:sqs:path/1/queue", "eu-west-1", "sqs", null, "1/queue")]
    [InlineData("arn:aws:apigateway:eu-west-1:runtime.sagemaker:path//endpoints/x/invocations", "eu-west-1", "sagemaker", "runtime", "/endpoints/x/invocations")]
    [InlineData("arn:aws:apigateway:eu-west-1:a.b.s3:path/{key}", "eu-west-1", "s3", "a.b", "{key}")]
    public void Read_ServiceUri_IsTakenApart(string uri, string region, string service, string? subdomain, string path) => Assert.Equal(
        new AwsIntegration(service, new AwsPath(path)) { Region = region, Subdomain = subdomain, Responses = [] },
        Rest(Lambda("AWS", uri)).Routes[0].Integration);

    [Fact]
    public void Read_LambdaCalledByGet_KeepsTheMethodRaw() => Assert.Equal(
        [new("httpMethod", "GET")],
        Rest(Lambda("AWS_PROXY", "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations").Replace("POST", "GET", StringComparison.Ordinal))
            .Routes[0].Integration.Raw);

    [Theory]
    [InlineData(null, true)]
    [InlineData("!Sub 'arn:aws:execute-api:us-east-1:1:${Api}/*'", false)]
    [InlineData("!Sub 'arn:aws:execute-api:us-east-1:1:${Api}/*/*'", false)]
    [InlineData("!Sub 'arn:aws:execute-api:us-east-1:1:${Api}/*/GET/'", false)]
    [InlineData("!Sub 'arn:aws:execute-api:us-east-1:1:${Api}/prod/GET/*'", false)]
    [InlineData("!Sub 'arn:aws:execute-api:us-east-1:1:${Api}/*/POST/*'", true)]
    [InlineData("!Sub 'arn:aws:execute-api:us-east-1:1:${Api}/*/GET/other'", true)]
    public void Read_FunctionWithoutPermission_IsReported(string? source, bool reported)
    {
        var permission = source is null ? "" : $$"""

              Permission:
                Type: AWS::Lambda::Permission
                Properties: {Action: lambda:InvokeFunction, FunctionName: !Ref Fn, Principal: apigateway.amazonaws.com, SourceArn: {{source}}}
            """;
        var read = ReadAll(Lambda("AWS_PROXY", "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations", grant: false) + permission);

        Assert.Equal(reported, read.Diagnostics.Any(diagnostic => diagnostic.Code == "GH1227"));
    }

    [Fact]
    public void Read_StageOfDeployment_HasItsDescription()
    {
        var stage = Assert.Single(Rest(Route + """

              Deployment:
                Type: AWS::ApiGateway::Deployment
                Properties:
                  RestApiId: !Ref Api
                  StageName: dev
                  StageDescription:
                    ThrottlingRateLimit: "5"
                    LoggingLevel: INFO
                    CacheClusterEnabled: "true"
                    CacheTtlInSeconds: 60
                    Variables: {a: b}
                    MethodSettings: [{ResourcePath: /~1, HttpMethod: GET, MetricsEnabled: true}]
            """).Stages);

        Assert.Equal(
            new ApiStage("dev")
            {
                Throttle = new(5, 5_000),
                Logging = LoggingLevel.Info,
                Cache = new(CacheClusterSize.Gb0_5) { Default = new() { TimeToLive = TimeSpan.FromSeconds(60) } },
                Variables = [new("a", "b")],
                Methods = [new(RouteMethod.Get, "/") { Metrics = true }],
            },
            stage);
    }

    [Theory]
    [InlineData("/*", "/*")]
    [InlineData("/", "/")]
    [InlineData("/~1pets~1{id}", "/pets/{id}")]
    [InlineData("/pets/{id}", "/pets/{id}")]
    public void Read_MethodSettings_HaveThePathOfTheRoute(string written, string expected)
    {
        var stage = Assert.Single(Rest(Route + $$$"""

              Stage: {Type: AWS::ApiGateway::Stage, Properties: {RestApiId: !Ref Api, StageName: dev, MethodSettings: [{ResourcePath: '{{{written}}}', HttpMethod: GET, MetricsEnabled: true}]}}
            """).Stages);

        Assert.Equal([new MethodSettings(RouteMethod.Get, expected) { Metrics = true }], stage.Methods);
    }

    [Fact]
    public void Read_PolicyWithFullArns_NamesTheOwnApiInShort()
    {
        var api = Rest("""
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Body: {openapi: 3.0.1, info: {title: t, version: '1'}, paths: {}}
                  Policy:
                    Statement:
                      Effect: Deny
                      Principal: {AWS: '*'}
                      Action: execute-api:Invoke
                      Resource:
                        - execute-api:/*
                        - arn:aws:execute-api:us-east-1:1:other/*
                      Condition: {IpAddress: {aws:SourceIp: 10.0.0.0/8}}
            """);

        Assert.Equal(
            [
                new PolicyStatement(PolicyEffect.Deny)
                {
                    Principals = [PolicyPrincipal.Aws("*")],
                    Resources = ["execute-api:/*", "arn:aws:execute-api:us-east-1:1:other/*"],
                    Conditions = [new(PolicyOperator.IpAddress, PolicyKey.SourceIp, ["10.0.0.0/8"])],
                },
            ],
            api.Policy);
        var own = new ResourcePolicyReader("Api").Read(new PropertyReader(
            (TemplateMap)TemplateValue.Parse("""{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": []}]}"""),
            _ => DiagnosticLocation.None, "policy", new()));
        Assert.Equal([new PolicyStatement(PolicyEffect.Allow) { Actions = ["*"], Resources = [] }], own);
    }

    [Fact]
    public void Read_OwnArnInPolicy_IsShortened()
    {
        var policy = new TemplateMap(
        [
            new("Statement", new TemplateList(
            [
                new TemplateMap(
                [
                    new("Effect", "Allow"),
                    new("Principal", "*"),
                    new("Action", "execute-api:Invoke"),
                    new("Resource", Arns.ExecuteApi("Api") + "/dev/GET/a" + TemplateText.Ref("X")),
                ]),
            ])),
        ]);

        var read = new ResourcePolicyReader("Api").Read(new PropertyReader(policy, _ => DiagnosticLocation.None, "policy", new()));

        Assert.Equal([Allow.Everyone() with { Resources = ["execute-api:/dev/GET/a" + TemplateText.Ref("X")] }], read);
    }

    [Theory]
    [InlineData("BodyS3Location: api.yaml", "api.yaml")]
    [InlineData("BodyS3Location: {Bucket: b, Key: k/api.yaml}", "s3://b/k/api.yaml")]
    public void Read_BodyElsewhere_IsAskedFor(string property, string place)
    {
        var asked = new List<string>();
        var template = Template($"  Api: {{Type: AWS::ApiGateway::RestApi, Properties: {{Name: own, {property}}}}}");
        var options = new ReadOptions
        {
            Body = location =>
            {
                asked.Add(location);
                return "openapi: 3.0.1\ninfo: {title: t, version: '7'}\npaths: {/a: {get: {x-amazon-apigateway-integration: {type: mock}}}}";
            },
        };

        var api = ApiReader.Read(template, options).RestApis[0].Value;

        Assert.Equal([place], asked);
        Assert.Equal(("own", "7", 1), (api.Name.Literal, api.Version, api.Routes.Count));
        Assert.Equal("GH1228", Assert.Single(ApiReader.Read(template).Diagnostics).Code);
    }

    [Theory]
    [InlineData("merge", new string[0])]
    [InlineData("overwrite", new[] { "GH1226" })]
    public void Read_MethodsBesideABody_WinOverIt(string mode, string[] codes)
    {
        var read = Read(Route.Replace(
            "{Name: api}",
            $$$$$$$"""{Mode: {{{{{{{mode}}}}}}}, Body: {openapi: 3.0.1, info: {title: t, version: '1'}, paths: {/: {get: {x-amazon-apigateway-integration: {type: http_proxy, uri: 'https://x'}}, post: {x-amazon-apigateway-integration: {type: mock}}}}}}""",
            StringComparison.Ordinal));

        Assert.Equal(["GET /", "POST /"], read.RestApis[0].Value.Routes.Select(route => route.Key));
        Assert.IsType<MockIntegration>(read.RestApis[0].Value.Routes[0].Integration);
        Assert.Equal(codes, read.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    private static string Lambda(string type, string uri, bool grant = true) => Route.Replace(
        "{Type: MOCK}", $"{{Type: {type}, IntegrationHttpMethod: POST, Uri: !Sub '{uri}'}}", StringComparison.Ordinal) + "\n  Fn: {Type: AWS::Lambda::Function}"
        + (grant ? "\n  Permission: {Type: AWS::Lambda::Permission, Properties: {Action: lambda:InvokeFunction, FunctionName: !GetAtt Fn.Arn, Principal: apigateway.amazonaws.com}}" : "");

    private static RestApi Rest(string resources)
    {
        var read = ReadAll(resources);
        Assert.DoesNotContain(read.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return Assert.Single(read.RestApis).Value;
    }

    private static ReadApis Read(string resources) => ReadAll(resources);

    private static ReadApis ReadAll(string resources) => ApiReader.Read(Template(resources));

    private static EvaluatedTemplate Template(string resources)
    {
        var template = TemplateEvaluator.Evaluate(TemplateDocument.Parse("Resources:\n" + resources));
        Assert.False(template.HasErrors, string.Join(Environment.NewLine, template.Diagnostics));
        return template;
    }
}
