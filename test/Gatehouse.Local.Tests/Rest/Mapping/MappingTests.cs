using System.Net;
using System.Text;
using Gatehouse.Local.Functions;
using Gatehouse.Local.Rest;

namespace Gatehouse.Local.Tests.Rest.Mapping;

public sealed class MappingTests
{
    private readonly StubBackend _backend = new(_ => new(HttpStatusCode.OK) { Content = new StringContent("""{"id":7,"tags":["a"]}""", Encoding.UTF8, "application/json") });

    private RestGatewayOptions Options => RestCaller.Options with
    {
        Backends = new(_backend),
        Endpoints = AwsEndpoints.From([new("AWS_ENDPOINT_URL", "http://aws.test")]),
    };

    [Fact]
    public async Task Http_ParametersMapped_ReachTheBackend()
    {
        var http = new HttpCustom("http://backend.test/{id}?fixed=1")
        {
            Method = RouteMethod.Post,
            RequestParameters =
            [
                To.Path("id", From.Path("id")), To.Query("q", From.MultiValueQuery("q")), To.Header("X-Static", From.Static("s")),
                To.Header("X-Body", From.Body("a.b")), To.Header("X-Object", From.Body("a")), To.Header("X-Missing", From.Body("z")),
                To.Header("X-Stage", From.StageVariable("v")), To.Header("X-Resource", From.Context("resourcePath")),
            ],
            Responses = [new(200)],
        };
        var api = RestCaller.Api(Route.Post("/{id}", http)) with { Stages = [new("dev") { Variables = [new("v", "var")] }] };
        await api.CallAsync("POST", "/dev/42?q=1&q=2%20x", """{"a":{"b":"c"}}""", Options);
        Assert.Equal("http://backend.test/42?fixed=1&q=1&q=2%20x", _backend.Request!.RequestUri!.AbsoluteUri);
        Assert.Equal(("s", "c", """{"b":"c"}""", null, "var", "/{id}"), (_backend.Header("X-Static"), _backend.Header("X-Body"), _backend.Header("X-Object"), _backend.Header("X-Missing"), _backend.Header("X-Stage"), _backend.Header("X-Resource")));
    }

    [Theory]
    [InlineData("a%20b", "?q=a%20b")]
    [InlineData("a+b", "?q=a+b")]
    [InlineData("a b", "?q=a%20b")]
    public async Task Http_StaticQueryValue_IsSentAsItIsWritten(string text, string query)
    {
        var http = new HttpCustom("http://backend.test/") { RequestParameters = [To.Query("q", From.Static(text))], Responses = [new(200)] };
        await RestCaller.Api(Route.Get("/", http)).CallAsync("GET", "/dev/", options: Options);
        Assert.Equal(query, _backend.Request!.RequestUri!.Query);
    }

    [Fact]
    public async Task Http_BodyMappedThatIsNoJson_Answers400()
    {
        var http = new HttpCustom("http://backend.test/") { RequestParameters = [To.Header("X", From.Body("a"))], Responses = [new(200)] };
        var answer = await RestCaller.Api(Route.Post("/", http)).CallAsync("POST", "/dev/", "{a", Options);
        Assert.Equal((400, """{"message": "Invalid JSON in request body"}"""), (answer.Status, answer.Text()));
    }

    [Fact]
    public async Task Response_HeadersAndBodyMapped_ReachTheClient()
    {
        var http = new HttpCustom("http://backend.test/")
        {
            Responses =
            [
                new(200)
                {
                    Headers = [To.Header("X-Id", FromResponse.Body("id")), To.Header("X-Tags", FromResponse.Body("tags")), To.Header("Server", From.Static("me"))],
                    Templates = [new("application/json", "$input.path('$.id')")],
                },
            ],
        };
        var answer = await RestCaller.Api(Route.Get("/", http)).CallAsync("GET", "/dev/", options: Options);
        Assert.Equal(("7", "7", """["a"]""", "me"), (answer.Text(), answer.Headers.First("X-Id"), answer.Headers.First("X-Tags"), answer.Headers.First("x-amzn-Remapped-Server")));
    }

    [Fact]
    public async Task Passthrough_Never_Answers415()
    {
        var mock = new MockIntegration { Passthrough = PassthroughBehavior.Never, RequestTemplates = [new("application/json", """{"statusCode":200}""")], Responses = [new(200)] };
        var answer = await RestCaller.Api(Route.Post("/", mock)).CallAsync("POST", "/dev/", "x", headers: ("Content-Type", "text/plain"));
        Assert.Equal((415, """{"message":"Unsupported Media Type"}"""), (answer.Status, answer.Text()));
    }

    [Theory]
    [InlineData("#set($context.responseOverride.status = 600)", 200)]
    [InlineData("#set($context.responseOverride.status = \"418\")", 418)]
    [InlineData("#set($context.responseOverride.header.a = \"1\")#set($context.responseOverride.header.a = \"2\")", 500)]
    public async Task Overrides_OfTheStatus_FollowAws(string template, int status)
    {
        var mock = new MockIntegration { RequestTemplates = [new("application/json", """{"statusCode":200}""")], Responses = [new(200) { Templates = [new("application/json", template)] }] };
        Assert.Equal(status, (await RestCaller.Api(Route.Get("/", mock)).CallAsync("GET", "/dev/")).Status);
    }

    [Fact]
    public async Task Selection_NoPatternMatches_Answers500()
    {
        var mock = new MockIntegration { RequestTemplates = [new("application/json", """{"statusCode":404}""")], Responses = [new(200) { SelectionPattern = "2\\d{2}" }] };
        Assert.Equal(500, (await RestCaller.Api(Route.Get("/", mock)).CallAsync("GET", "/dev/")).Status);
    }

    [Fact]
    public async Task Aws_ActionOfAJsonService_IsSignedAndNamesItsTarget()
    {
        var aws = new AwsIntegration("dynamodb", new AwsAction("GetItem")) { Region = "eu-west-1", RequestTemplates = [new("application/json", """{"TableName":"t"}""")], Responses = [new(200)] };
        await RestCaller.Api(Route.Get("/", aws)).CallAsync("GET", "/dev/", options: Options);
        Assert.Equal(("DynamoDB_20120810.GetItem", "application/x-amz-json-1.0", """{"TableName":"t"}"""), (_backend.Header("X-Amz-Target"), _backend.Header("Content-Type"), _backend.Body));
        Assert.Contains("/eu-west-1/dynamodb/aws4_request", _backend.Header("Authorization"));
    }

    [Fact]
    public async Task Aws_ActionOfAQueryService_StandsInTheQuery()
    {
        var aws = new AwsIntegration("sns", new AwsAction("Publish&TopicArn=x")) { Region = "us-east-1", RequestParameters = [To.Query("Message", From.Query("m"))], Responses = [new(200)] };
        await RestCaller.Api(Route.Get("/", aws)).CallAsync("GET", "/dev/?m=hi", options: Options);
        Assert.Equal("http://aws.test/?Action=Publish&Version=2010-03-31&TopicArn=x&Message=hi", _backend.Request!.RequestUri!.AbsoluteUri);
    }

    [Fact]
    public async Task Aws_ActionOfAServiceThatIsQueried_TakesTheQueryAloneAndWrapsTheAnswer()
    {
        var aws = new AwsIntegration("ssm", new AwsAction("GetParameter"))
        {
            Region = "us-east-1",
            Method = RouteMethod.Get,
            RequestParameters = [To.Query("Name", From.Query("n")), To.Query("WithDecryption", From.Static("true"))],
            Responses = [new(200)],
        };
        var answer = await RestCaller.Api(Route.Get("/", aws)).CallAsync("GET", "/dev/?n=a%2Fb", options: Options);
        Assert.Equal(("AmazonSSM.GetParameter", """{"Name":"a/b","WithDecryption":true}""", ""), (_backend.Header("X-Amz-Target"), _backend.Body, _backend.Request!.RequestUri!.Query));
        Assert.Equal(200, answer.Status);
        Assert.Matches("""^\{"GetParameterResponse":\{"GetParameterResult":\{"id":7,"tags":\["a"\]\},"ResponseMetadata":\{"RequestId":"[0-9a-f-]{36}"\}\}\}$""", answer.Text());
    }

    [Fact]
    public async Task Aws_WithoutEndpoint_Answers504()
    {
        var aws = new AwsIntegration("sns", new AwsAction("Publish")) { Region = "us-east-1", Responses = [new(200)] };
        Assert.Equal(504, (await RestCaller.Api(Route.Get("/", aws)).CallAsync("GET", "/dev/")).Status);
    }

    [Theory]
    [InlineData("method.request.headers.X", true)]
    [InlineData("nothing", true)]
    [InlineData("method.request.body.[", true)]
    [InlineData("context", true)]
    [InlineData("stageVariables", true)]
    [InlineData("method.request.header.X", false)]
    [InlineData("context.anything", false)]
    [InlineData("'text'", false)]
    public void TryCompile_MappingOfNothing_IsReportedInBothDirections(string expression, bool isReported)
    {
        var route = Route.Get("/a", new HttpCustom("https://backend.example.com") with { RequestParameters = [To.Header("X-A", new(expression))] });
        var back = Route.Get("/b", new HttpCustom("https://backend.example.com") with { Responses = [new(200) { Headers = [To.Header("X-B", new(expression))] }] });

        RestGateway.TryCompile(RestCaller.Api(route, back), RestCaller.Options, out var diagnostics);

        Assert.Equal(isReported ? ["GET /a", "GET /b"] : [], diagnostics.Where(found => found.Code == "GH5109").Select(found => found.Message.Contains("GET /a", StringComparison.Ordinal) ? "GET /a" : "GET /b"));
    }

    [Fact]
    public async Task LambdaCustom_EmptyBody_GetsAnEmptyObject()
    {
        var target = new TestTarget(InProcessFunction.FromBytes((payload, _) => ValueTask.FromResult(payload)));
        Assert.Equal("{}", (await RestCaller.Api(Route.Get("/", Lambda.Custom(target))).CallAsync("GET", "/dev/")).Text());
    }

    [Theory]
    [InlineData("a=b", 400)]
    [InlineData("{\"a\":\"it\\'s\"}", 400)]
    [InlineData("{\"a\":1} ", 200)]
    [InlineData("\"text\"", 200)]
    [InlineData(" \n", 200)]
    public async Task LambdaCustom_BodyThatIsNoJson_Answers400WithoutCall(string body, int status)
    {
        var target = new TestTarget(InProcessFunction.FromBytes((payload, _) => ValueTask.FromResult(payload)));
        var answer = await RestCaller.Api(Route.Post("/", Lambda.Custom(target))).CallAsync("POST", "/dev/", body, headers: ("Content-Type", "text/plain"));
        Assert.Equal(status, answer.Status);
        if (status == 400)
        {
            Assert.StartsWith("""{"message": "Could not parse request body into json: """, answer.Text());
        }
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("HEAD", "")]
    [InlineData("OPTIONS", "")]
    [InlineData("DELETE", "{\"a\":1}")]
    [InlineData("POST", "{\"a\":1}")]
    public async Task Http_Method_DecidesWhetherABodyIsSent(string method, string body)
    {
        var http = new HttpCustom("http://backend.test/") { RequestTemplates = [new("application/json", """{"a":1}""")], Responses = [new(200)] };
        await RestCaller.Api(Route.Any("/", http)).CallAsync(method, "/dev/", options: Options);
        Assert.Equal((body, body.Length == 0 ? null : "application/json"), (_backend.Body, _backend.Header("Content-Type")));
    }

    [Theory]
    [InlineData(null, "", "application/json")]
    [InlineData("text/html", "", "application/json")]
    [InlineData(null, "text/html", "text/html")]
    [InlineData("application/xml", "text/html", "text/html")]
    [InlineData(null, "application/xml application/json", "application/json")]
    [InlineData("application/xml, */*", "application/xml application/json", "application/xml")]
    [InlineData("text/csv", "application/xml application/json", "application/json")]
    public async Task Response_ContentType_IsThatOfTheDeclaredModels(string? accept, string declared, string contentType)
    {
        var mock = new MockIntegration { RequestTemplates = [new("application/json", """{"statusCode":200}""")], Responses = [new(200) { Templates = [new("text/html", "x")] }] };
        var models = declared.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(type => KeyValuePair.Create(type, new Model("Any", JsonSchema.Parse("{}")))).ToValueMap();
        var api = RestCaller.Api(Route.Get("/", mock) with { Responses = [new(200) { Models = models }] });
        var answer = await api.CallAsync("GET", "/dev/", headers: accept is null ? [] : [("Accept", accept)]);
        Assert.Equal(("x", contentType), (answer.Text(), answer.Headers.First("Content-Type")));
    }

    [Theory]
    [InlineData("*/*", null, 500)]
    [InlineData("*/*", ContentHandling.ConvertToText, 200)]
    [InlineData("image/png", null, 200)]
    public async Task Mock_RequestThatCountsAsBinary_NeedsConversionEvenWithoutBody(string binary, ContentHandling? handling, int status)
    {
        var mock = new MockIntegration { RequestTemplates = [new("application/json", """{"statusCode":200}""")], ContentHandling = handling, Responses = [new(200)] };
        var api = RestCaller.Api(Route.Options("/", mock)) with { BinaryMediaTypes = [binary] };
        Assert.Equal(status, (await api.CallAsync("OPTIONS", "/dev/")).Status);
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("application/json")]
    public async Task Cors_ApiWithBinaryTypes_AnswersPreflights(string binary)
    {
        var api = RestCaller.Api(Route.Get("/", Lambda.Proxy(TestTarget.Returning("{}")))) with { BinaryMediaTypes = [binary], Cors = new() { Origins = ["https://a.test", "https://b.test"] } };
        var answer = await api.CallAsync("OPTIONS", "/dev/", headers: [("Origin", "https://b.test"), ("Accept", "*/*")]);
        Assert.Equal((204, "https://b.test"), (answer.Status, answer.Headers.First("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task HttpProxy_RepeatedHeaders_AreJoinedByCommas()
    {
        await RestCaller.Api(Route.Get("/", new HttpProxy("http://backend.test/"))).CallAsync("GET", "/dev/", options: Options, headers: [("X-A", "1"), ("x-a", "2"), ("Cookie", "a=1"), ("Cookie", "b=2")]);
        Assert.Equal(("1,2", "a=1; b=2"), (_backend.Header("X-A"), _backend.Header("Cookie")));
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, 500)]
    [InlineData(HttpRequestError.ConnectionError, 504)]
    [InlineData(HttpRequestError.SecureConnectionError, 504)]
    public async Task Http_BackendThatCannotBeReached_IsTheFaultOfTheDefinitionOrOfTheNetwork(HttpRequestError error, int status)
    {
        var backend = new StubBackend(_ => throw new HttpRequestException(error));
        var answer = await RestCaller.Api(Route.Get("/", new HttpProxy("http://backend.test/"))).CallAsync("GET", "/dev/", options: Options with { Backends = new(backend) });
        Assert.Equal(status, answer.Status);
    }
}
