namespace Gatehouse.Local.Tests.Rest.Validation;

public sealed class ValidateRequestTests
{
    private static readonly Model Pet = new("Pet", JsonSchema.Parse("""{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"next":{"$ref":"#/components/schemas/Pet"}}}"""));

    private static readonly RestApi Api = RestCaller.Api(
        Route.Post("/pets", Lambda.Proxy(TestTarget.Returning("{}"))).Accepts(Pet).Requires(RequestParameter.Header("x-b"), RequestParameter.Query("a"), RequestParameter.Header("x-a"))) with
    {
        GatewayResponses = [new(GatewayResponseType.BadRequestBody) { Templates = [new("application/json", "$context.error.validationErrorString")] }],
    };

    [Fact]
    public async Task Run_ParametersMissing_NamesThemHeadersFirst()
    {
        var answer = await Api.CallAsync("POST", "/dev/pets", "{}");
        Assert.Equal((400, """{"message":"Missing required request parameters: [x-a, x-b, a]"}"""), (answer.Status, answer.Text()));
    }

    [Theory]
    [InlineData("", "[Unknown error parsing request body]")]
    [InlineData("{", "[Unknown error parsing request body]")]
    [InlineData("{}", """[object has missing required properties (["name"])]""")]
    public async Task Run_BadBody_IsExplainedToTemplatesAndInTheLog(string body, string problems)
    {
        var options = RestCaller.Options with { Traces = new(1) };

        var answer = await Api.CallAsync("POST", "/dev/pets?a=1", body, options, ("x-a", "1"), ("x-b", "1"));

        Assert.Equal(problems, answer.Text());
        Assert.EndsWith(" : Request body does not match model schema for content type application/json: " + problems, options.Traces!.Latest()[0].Lines[^2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"name":"x","next":{"name":"y"}}""", 200)]
    [InlineData("""{"name":"x","next":{}}""", 400)]
    [InlineData("{}", 400)]
    [InlineData("", 400)]
    [InlineData("{", 400)]
    public async Task Run_Body_IsCheckedByItsModel(string body, int status)
    {
        var answer = await Api.CallAsync("POST", "/dev/pets?a=1", body, null, ("x-a", "1"), ("x-b", "1"));
        Assert.Equal(status, answer.Status);
    }

    [Theory]
    [InlineData(100, 200)]
    [InlineData(5_000, 400)]
    public async Task Run_DeepBody_IsReadAsDeepAsIsSound(int depth, int status)
    {
        var body = "{\"name\":\"x\",\"other\":" + new string('[', depth) + new string(']', depth) + "}";
        var answer = await Api.CallAsync("POST", "/dev/pets?a=1", body, null, ("x-a", "1"), ("x-b", "1"));
        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task Run_BadBody_TellsTheViolation()
    {
        var answer = await Api.CallAsync("POST", "/dev/pets?a=1", "{}", null, ("x-a", "1"), ("x-b", "1"));
        Assert.Equal("""[object has missing required properties (["name"])]""", answer.Text());
    }

    [Fact]
    public async Task Run_OtherContentType_IsNotChecked()
    {
        var answer = await Api.CallAsync("POST", "/dev/pets?a=1", "{}", null, ("x-a", "1"), ("x-b", "1"), ("Content-Type", "text/plain"));
        Assert.Equal(200, answer.Status);
    }

    [Theory]
    [InlineData("""{"home":{"street":"a"}}""", 200)]
    [InlineData("""{"home":{"street":1}}""", 400)]
    [InlineData("""{"home":{"street":"a","country":{"code":1}}}""", 400)]
    public async Task Run_ModelsThatReferOnAndOn_AreAllChecked(string body, int status)
    {
        Model person = new("Person", JsonSchema.Parse("""{"type":"object","properties":{"home":{"$ref":"#/components/schemas/Address"}}}"""));
        Model address = new("Address", JsonSchema.Parse("""{"type":"object","properties":{"street":{"type":"string"},"country":{"$ref":"#/components/schemas/Country"}}}"""));
        Model country = new("Country", JsonSchema.Parse("""{"type":"object","properties":{"code":{"type":"string"},"capital":{"$ref":"#/components/schemas/Address"}}}"""));
        Model unused = new("Unused", JsonSchema.Parse("""{"$ref":"#/components/schemas/Missing"}"""));
        var api = RestCaller.Api(Route.Post("/people", Lambda.Proxy(TestTarget.Returning("{}"))).Accepts(person)) with { Models = [address, country, unused] };

        Assert.Equal(status, (await api.CallAsync("POST", "/dev/people", body)).Status);
    }

    [Fact]
    public void TryCompile_ManyModelsThatReferToAnother_GrowsWithTheirNumber()
    {
        Assert.InRange(Allocated(800) / (double)Allocated(200), 2, 7);

        static long Allocated(int routes)
        {
            Model shared = new("Shared", JsonSchema.Parse("""{"type":"string"}"""));
            var api = RestCaller.Api([.. Enumerable.Range(0, routes).Select(index => Route.Post($"/r{index}", Mock.Returns(200)).Accepts(
                new Model($"M{index}", JsonSchema.Parse("""{"type":"object","properties":{"a":{"$ref":"#/components/schemas/Shared"}}}"""))))]) with { Models = [shared] };
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.NotNull(Gatehouse.Local.Rest.RestGateway.TryCompile(api, RestCaller.Options, out _));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public async Task Run_BodyThatCountsAsBinary_IsNotChecked()
    {
        var answer = await (Api with { BinaryMediaTypes = ["*/*"] }).CallAsync("POST", "/dev/pets?a=1", "{}", null, ("x-a", "1"), ("x-b", "1"));
        Assert.Equal(200, answer.Status);
    }
}
