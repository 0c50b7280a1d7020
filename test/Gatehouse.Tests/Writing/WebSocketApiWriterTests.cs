namespace Gatehouse.Tests.Writing;

public sealed class WebSocketApiWriterTests
{
    private static readonly FunctionTarget Chat = FunctionTarget.FromArn(TemplateText.GetAtt("Chat", "Arn"));

    private static WebSocketApi Api(params string[] keys) => new("chat")
    {
        Stages = [new("prod")],
        Routes = [.. keys.Select(key => WebSocketRoute.On(key, Lambda.Proxy(Chat)))],
    };

    [Fact]
    public void Write_RoutesOfOneFunction_ShareAnIntegration() =>
        Assert.Single(Api("$connect", "send", "$default").Write().Resources, resource => resource.Type == "AWS::ApiGatewayV2::Integration");

    [Fact]
    public void Write_FurtherRoute_ChangesNoOtherResource()
    {
        var before = Parts(Api("$connect", "send"));
        var after = Parts(Api("$connect", "a", "send"));
        Assert.Empty(before.Except(after));

        static IEnumerable<string> Parts(WebSocketApi api) => api.Write().Resources
            .Where(resource => resource.Type is not "AWS::ApiGatewayV2::Deployment" and not "AWS::ApiGatewayV2::Stage")
            .Select(resource => resource.LogicalId + resource.ToValue().ToJson());
    }

    [Fact]
    public void Write_OtherSettings_AreAnotherIntegration()
    {
        var api = Api("a") with { Routes = [.. Api("a").Routes, WebSocketRoute.On("b", new WebSocketLambda(Chat) { Timeout = TimeSpan.FromSeconds(5) })] };
        Assert.Equal(2, api.Write().Resources.Where(resource => resource.Type == "AWS::ApiGatewayV2::Integration").Select(resource => resource.LogicalId).Distinct().Count());
    }

    [Fact]
    public void Write_OrderOfRoutes_DoesNotChangeTheDeployment()
    {
        Assert.Equal(Deployment(Api("a", "b")), Deployment(Api("b", "a")));
        Assert.NotEqual(Deployment(Api("a", "b")), Deployment(Api("a")));

        static string Deployment(WebSocketApi api) => Assert.Single(api.Write().Resources, resource => resource.Type == "AWS::ApiGatewayV2::Deployment").LogicalId;
    }
}
