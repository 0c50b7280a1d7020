using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;

namespace Gatehouse.Cdk.Tests.WebSocket;

public class WebSocketGatewayTests
{
    private static readonly WebSocketApi Definition = new("chat")
    {
        Stages = [new WebSocketStage("prod")],
        Routes = [WebSocketRoute.Connect(Lambda.Proxy(Synthesized.Function)), WebSocketRoute.On("send", Lambda.Proxy(Synthesized.Function))],
    };

    [Fact]
    public void LogicalIds_RouteInserted_OnlyTheDeploymentHasAnother()
    {
        var before = Ids(Definition);
        var after = Ids(Definition with { Routes = [Definition.Routes[0], WebSocketRoute.On("leave", Lambda.Proxy(Synthesized.Function)), Definition.Routes[1]] });

        Assert.All(before.Except(after), id => Assert.Contains("Deployment", id, StringComparison.Ordinal));
        Assert.Contains(after.Except(before), id => id.Contains("Leave", StringComparison.Ordinal));
    }

    [Fact]
    public void Deployment_RouteOrIntegrationChanges_HasAnotherIdAndWaitsForTheRoutes()
    {
        var before = Template(Definition);
        var after = Template(Definition with { Routes = [Definition.Routes[0], WebSocketRoute.On("send", new WebSocketMock())] });

        Assert.NotEqual(before.IdOf("AWS::ApiGatewayV2::Deployment"), after.IdOf("AWS::ApiGatewayV2::Deployment"));
        var waits = before["Resources"]![before.IdOf("AWS::ApiGatewayV2::Deployment")]!["DependsOn"]!.AsArray().Select(id => (string)id!);
        Assert.Empty(before.IdsOf("AWS::ApiGatewayV2::Route").Except(waits));
    }

    [Fact]
    public void GrantManageConnections_OneStage_NamesItsConnections()
    {
        var template = Synthesized.Template(stack =>
            new WebSocketGateway(stack, "Chat", Definition).GrantManageConnections(new Role(stack, "Role", new RoleProps { AssumedBy = new AccountRootPrincipal() }), "prod"));

        var statement = template.PropertiesOf("AWS::IAM::Policy")["PolicyDocument"]!["Statement"]![0]!;
        Assert.Equal("execute-api:ManageConnections", (string?)statement["Action"]);
        Assert.Equal("/prod/*/@connections/*", (string?)statement["Resource"]!["Fn::Join"]![1]!.AsArray().Last());
    }

    [Fact]
    public void Urls_OfAStage_AreForClientsAndForBackends()
    {
        var template = Synthesized.Template(stack =>
        {
            var chat = new WebSocketGateway(stack, "Chat", Definition);
            Assert.StartsWith("wss://", chat.Url("prod"), StringComparison.Ordinal);
            Assert.StartsWith("https://", chat.ManagementUrl("prod"), StringComparison.Ordinal);
            _ = new CfnOutput(stack, "Id", new CfnOutputProps { Value = chat.WebSocketApi.ApiId });
            _ = new CfnOutput(stack, "Stage", new CfnOutputProps { Value = chat.Stage("prod").StageName });
        });

        Assert.Equal(template.IdOf("AWS::ApiGatewayV2::Api"), (string?)template["Outputs"]!["Id"]!["Value"]!["Ref"]);
        Assert.Equal(template.IdOf("AWS::ApiGatewayV2::Stage"), (string?)template["Outputs"]!["Stage"]!["Value"]!["Ref"]);
    }

    private static JsonObject Template(WebSocketApi api) => Synthesized.Template(stack => _ = new WebSocketGateway(stack, "Chat", api));

    private static List<string> Ids(WebSocketApi api) => [.. Template(api)["Resources"]!.AsObject().Select(resource => resource.Key)];
}
