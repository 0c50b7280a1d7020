using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;

namespace Gatehouse.Cdk.Tests.CrossStack;

/// <summary>A stack adds routes, with functions of its own, to the API of another stack.</summary>
public class ContributedRouteTests
{
    [Fact]
    public void Rest_RoutesOfTwoStacks_AreImportedEachFromItsOwn()
    {
        var app = CloudAssembly.Of(app =>
        {
            var shop = AppSamples.Rest(new Stack(app, "Shop"));
            foreach (var name in (string[])["Orders", "Users"])
            {
                // The same id in both stacks makes the same logical id.
                var function = AppSamples.Function(new Stack(app, name));
                shop.Add(Route.Get("/" + name, Lambda.Proxy(function)), Route.Post("/" + name, Lambda.Proxy(function)));
            }
        });

        Assert.Equal(["Orders", "Users"], app.DependenciesOf("Shop").Order(StringComparer.Ordinal));
        Assert.Empty(app.DependenciesOf("Orders"));
        Assert.Contains("Orders:", Integration(app, "/Orders", "get").ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Users:", Integration(app, "/Users", "post").ToJsonString(), StringComparison.Ordinal);
        var imported = app["Shop"].IdsOf("AWS::Lambda::Permission").Select(id => (string?)Resource(app, id)["FunctionName"]!["Fn::ImportValue"]);
        Assert.Equal(["Orders", "Users"], imported.Select(name => name!.Split(':')[0]).Order(StringComparer.Ordinal));
        Assert.Empty(app["Orders"].IdsOf("AWS::Lambda::Permission"));
    }

    [Fact]
    public void Rest_Authorizers_MayBeOfOtherStacks()
    {
        var app = CloudAssembly.Of(app =>
        {
            var access = new Stack(app, "Access");
            var verify = AppSamples.Function(access, "Verify");
            var pool = new Amazon.CDK.AWS.Cognito.UserPool(access, "Users");
            _ = AppSamples.Rest(
                new Stack(app, "Shop"),
                Route.Get("/a", new MockIntegration()).Authorize(Authorizers.Token("token", verify.AsTarget())),
                Route.Get("/b", new MockIntegration()).Authorize(Authorizers.Cognito("users", [pool.UserPoolArn])));
        });

        var schemes = app["Shop"].PropertiesOf("AWS::ApiGateway::RestApi")["Body"]!["components"]!["securitySchemes"]!.ToJsonString();
        Assert.Equal(2, schemes.Split("""{"Fn::ImportValue":"Access:""").Length - 1);
        Assert.Single(app["Shop"].IdsOf("AWS::Lambda::Permission"));
    }

    [Fact]
    public void Http_RouteAndAuthorizer_AreImported()
    {
        var app = CloudAssembly.Of(app =>
        {
            var api = new HttpGateway(new Stack(app, "Shop"), "Api", new HttpApi("http"));
            var orders = new Stack(app, "Orders");
            var verify = HttpAuthorizer(orders);
            api.Add(HttpRoute.Get("/orders", Lambda.Proxy(AppSamples.Function(orders))).Authorize(verify));
        });

        Assert.Equal(["Orders"], app.DependenciesOf("Shop"));
        Assert.Equal(2, app["Shop"].IdsOf("AWS::Lambda::Permission").Count());
        Assert.Equal(2, app["Shop"].PropertiesOf("AWS::ApiGatewayV2::Api")["Body"]!.ToJsonString().Split("Fn::ImportValue").Length - 1);
    }

    [Fact]
    public void WebSocket_RouteAndAuthorizer_AreImported()
    {
        var app = CloudAssembly.Of(app =>
        {
            var chat = new WebSocketGateway(new Stack(app, "Chat"), "Api", new WebSocketApi("chat") { Stages = [new WebSocketStage("prod")] });
            var rooms = new Stack(app, "Rooms");
            chat.Add(
                WebSocketRoute.Connect(Lambda.Proxy(AppSamples.Function(rooms))).Authorize(WebSocketAuthorizer(rooms)),
                WebSocketRoute.On("send", Lambda.Proxy(AppSamples.Function(rooms, "Send"))));
        });

        Assert.Equal(["Rooms"], app.DependenciesOf("Chat"));
        Assert.Equal(3, app["Chat"].IdsOf("AWS::Lambda::Permission").Count());
        Assert.All(app["Chat"].IdsOf("AWS::ApiGatewayV2::Integration"), id =>
            Assert.Contains("Fn::ImportValue", app["Chat"]["Resources"]![id]!["Properties"]!["IntegrationUri"]!.ToJsonString(), StringComparison.Ordinal));
    }

    [Fact]
    public void AliasAndVersion_OfAnotherStack_AreImported()
    {
        var app = CloudAssembly.Of(app =>
        {
            var function = AppSamples.Function(new Stack(app, "Orders"));
            var alias = new Alias(function, "Live", new AliasProps { AliasName = "live", Version = function.CurrentVersion });
            _ = AppSamples.Rest(new Stack(app, "Shop"), Route.Get("/a", Lambda.Proxy(alias)), Route.Get("/v", Lambda.Proxy(function.CurrentVersion)));
        });

        Assert.Equal(2, app["Shop"].IdsOf("AWS::Lambda::Permission").Count());
    }

    [Fact]
    public void Deployment_RouteOfAnotherStackAdded_IsAnother()
    {
        static string Deployment(params string[] stacks) => CloudAssembly.Of(app =>
        {
            var shop = AppSamples.Rest(new Stack(app, "Shop"), Route.Get("/a", new MockIntegration()));
            foreach (var name in stacks)
            {
                shop.Add(Route.Get("/b", Lambda.Proxy(AppSamples.Function(new Stack(app, name)))));
            }
        })["Shop"].IdOf("AWS::ApiGateway::Deployment");

        Assert.Equal(Deployment("Orders"), Deployment("Orders"));
        Assert.Equal(3, new HashSet<string> { Deployment(), Deployment("Orders"), Deployment("Users") }.Count);
    }

    private static JsonNode Integration(CloudAssembly app, string path, string method) =>
        app["Shop"].PropertiesOf("AWS::ApiGateway::RestApi")["Body"]!["paths"]![path]![method]!["x-amazon-apigateway-integration"]!;

    private static JsonNode Resource(CloudAssembly app, string id) => app["Shop"]["Resources"]![id]!["Properties"]!;

    private static HttpLambdaAuthorizer HttpAuthorizer(Stack stack) => new("verify", AppSamples.Function(stack, "Verify").AsTarget());

    private static WebSocketAuthorizer WebSocketAuthorizer(Stack stack) => new("verify", AppSamples.Function(stack, "Verify").AsTarget());
}
