using Amazon.CDK;

namespace Gatehouse.Cdk.Tests.CrossStack;

/// <summary>Nested stacks hand values on as parameters and outputs.</summary>
public class NestedStackTests
{
    [Fact]
    public void Function_InANestedStack_IsAnOutputOfIt()
    {
        var app = CloudAssembly.Of(app =>
        {
            var shop = new Stack(app, "Shop");
            var api = AppSamples.Rest(shop, Route.Get("/a", new MockIntegration()));
            api.Add(Route.Get("/orders", Lambda.Proxy(AppSamples.Function(new NestedStack(shop, "Orders")))));
        });

        var body = app["Shop"].PropertiesOf("AWS::ApiGateway::RestApi")["Body"]!.ToJsonString();
        Assert.Contains(app["Shop"].IdOf("AWS::CloudFormation::Stack"), body, StringComparison.Ordinal);
        Assert.Contains("Outputs.", body, StringComparison.Ordinal);
        Assert.Single(app["Shop"].IdsOf("AWS::Lambda::Permission"));
    }

    [Fact]
    public void Api_InANestedStack_TakesAParameter()
    {
        var app = CloudAssembly.Of(app =>
        {
            var shop = new Stack(app, "Shop");
            var api = AppSamples.Rest(new NestedStack(shop, "Front"));
            api.Add(Route.Get("/orders", Lambda.Proxy(AppSamples.Function(shop))));
        });

        var nested = app.Nested("ShopFront");
        Assert.Single(nested["Parameters"]!.AsObject());
        Assert.Contains("referencetoShop", nested.PropertiesOf("AWS::Lambda::Permission")["FunctionName"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_InNestedStacksOfDifferentStacks_AreExportedAndPassedOn()
    {
        var app = CloudAssembly.Of(app =>
        {
            var api = AppSamples.Rest(new NestedStack(new Stack(app, "Shop"), "Front"));
            api.Add(Route.Get("/orders", Lambda.Proxy(AppSamples.Function(new NestedStack(new Stack(app, "Orders"), "Back")))));
        });

        Assert.Equal(["Orders"], app.DependenciesOf("Shop"));
    }
}
