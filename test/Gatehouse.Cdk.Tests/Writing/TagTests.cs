using Amazon.CDK;

namespace Gatehouse.Cdk.Tests.Writing;

/// <summary>Tags of stacks and apps reach the resources, in the form that each takes.</summary>
public class TagTests
{
    [Fact]
    public void Tags_OfTheStack_StandOnRestApiAndStages()
    {
        var template = Synthesized.Template(stack =>
        {
            Tags.Of(stack).Add("team", "green");
            Tags.Of(stack).Add("kept", "no");
            _ = new RestGateway(stack, "Api", Synthesized.Api(Route.Get("/a", new MockIntegration())) with { Tags = [new("kept", "yes")] });
        });

        Assert.Equal("""[{"Key":"kept","Value":"yes"},{"Key":"team","Value":"green"}]""", template.PropertiesOf("AWS::ApiGateway::RestApi")["Tags"]!.ToJsonString());
        Assert.Contains("green", template.PropertiesOf("AWS::ApiGateway::Stage")["Tags"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Null(template.PropertiesOf("AWS::ApiGateway::Deployment")["Tags"]);
    }

    [Fact]
    public void Tags_OfTheStack_StandInTheBodyOfAnHttpApi()
    {
        var template = Synthesized.Template(stack =>
        {
            Tags.Of(stack).Add("team", "green");
            _ = new HttpGateway(stack, "Api", new HttpApi("http") { Routes = [HttpRoute.Default(Lambda.Proxy(Synthesized.Function))] });
        });

        var api = template.PropertiesOf("AWS::ApiGatewayV2::Api");
        Assert.Null(api["Tags"]);
        Assert.Equal("""[{"name":"team","x-amazon-apigateway-tag-value":"green"}]""", api["Body"]!["tags"]!.ToJsonString());
        Assert.Equal("""{"team":"green"}""", template.PropertiesOf("AWS::ApiGatewayV2::Stage")["Tags"]!.ToJsonString());
    }

    [Fact]
    public void Tags_OfTheStack_DoNotMakeAnotherDeployment()
    {
        static string Deployment(string tag) => Synthesized.Template(stack =>
        {
            Tags.Of(stack).Add("version", tag);
            _ = new RestGateway(stack, "Api", Synthesized.Api(Route.Get("/a", new MockIntegration())));
        }).IdOf("AWS::ApiGateway::Deployment");

        Assert.Equal(Deployment("1"), Deployment("2"));
    }
}
