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

    [Fact]
    public async Task Run_BodyThatCountsAsBinary_IsNotChecked()
    {
        var answer = await (Api with { BinaryMediaTypes = ["*/*"] }).CallAsync("POST", "/dev/pets?a=1", "{}", null, ("x-a", "1"), ("x-b", "1"));
        Assert.Equal(200, answer.Status);
    }
}
