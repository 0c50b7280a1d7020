using System.Net;

namespace Gatehouse.Testing.Tests.Gateway;

public sealed class StandInTests
{
    private const string Pets = "arn:aws:lambda:eu-west-1:123456789012:function:pets";
    private const string Verify = "arn:aws:lambda:eu-west-1:123456789012:function:verify";

    private static readonly RestApi Api = new("pets")
    {
        Stages = [new("test")],
        Routes = [Route.Get("/pets", Lambda.Proxy(FunctionTarget.FromArn(Pets))).Authorize(Authorizers.Token("token", FunctionTarget.FromArn(Verify)))],
    };

    [Theory]
    [InlineData(Pets, Verify)]
    [InlineData("pets", "verify")]
    public async Task StartAsync_FunctionsByArnOrName_StandForThem(string pets, string verify)
    {
        var fake = FakeFunction.Responds(200, "a pet");
        await using var gateway = await LocalGateway.StartAsync(Api, new() { Functions = [new(pets, fake), new(verify, FakeFunction.Allows())] });
        using var client = gateway.Client();
        client.DefaultRequestHeaders.Add("Authorization", "Bearer x");

        Assert.Equal("\"a pet\"", await client.GetStringAsync("/pets"));
        Assert.Equal(1, fake.Calls);
        Assert.Empty(gateway.Diagnostics);
    }

    [Fact]
    public async Task StartAsync_MissingFunctions_AreToldAndTheCallerIsAskedForATokenFirst()
    {
        await using var gateway = await LocalGateway.StartAsync(Api);
        using var client = gateway.Client();

        Assert.Equal(["GH5104", "GH5104"], gateway.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/pets")).StatusCode);
        client.DefaultRequestHeaders.Add("Authorization", "Bearer x");
        Assert.Equal(HttpStatusCode.InternalServerError, (await client.GetAsync("/pets")).StatusCode);
    }

    [Fact]
    public async Task StartFromTemplateAsync_FunctionByLogicalId_StandsForIt()
    {
        await using var gateway = await LocalGateway.StartFromTemplateAsync("""
            Resources:
              Pets:
                Type: AWS::Lambda::Function
                Properties: {Runtime: java21, Handler: a.B, Role: x, Code: {S3Bucket: b, S3Key: k}}
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties: {Name: pets}
              Get:
                Type: AWS::ApiGateway::Method
                Properties:
                  RestApiId: !Ref Api
                  ResourceId: !GetAtt Api.RootResourceId
                  HttpMethod: GET
                  Integration: {Type: AWS_PROXY, IntegrationHttpMethod: POST, Uri: !Sub 'arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Pets.Arn}/invocations'}
              Deployment: {Type: AWS::ApiGateway::Deployment, DependsOn: Get, Properties: {RestApiId: !Ref Api, StageName: test}}
            """, new() { Functions = [new("Pets", FakeFunction.Responds(200, "a pet"))] });
        using var client = gateway.Client();

        Assert.Equal("\"a pet\"", await client.GetStringAsync("/"));
    }

    [Fact]
    public async Task Diagnostics_WarningsOfRules_AreThereOnce()
    {
        var api = Api with { Routes = [Route.Post("/pets", Lambda.Proxy(FakeFunction.Echo())).Accepts(new Model("M", JsonSchema.Parse("""{"type": "objekt"}""")))] };
        await using var gateway = await LocalGateway.StartAsync(api);

        Assert.Equal([DiagnosticCatalogue.UnusableModelSchema.Code], gateway.Diagnostics.Select(diagnostic => diagnostic.Code));
    }
}
