using Amazon.CDK;
using Constructs;

namespace Gatehouse.Cdk.Tests.CrossStack;

/// <summary>Functions that know the API by which they are called.</summary>
public class NamedTargetTests
{
    [Fact]
    public void AsNamedTarget_FunctionOfAnotherStackKnowsTheApi_MakesNoCycle()
    {
        var app = CloudAssembly.Of(app =>
        {
            var shop = AppSamples.Rest(new Stack(app, "Shop"));
            var function = AppSamples.Function(new Stack(app, "Orders"), name: "orders", environment: new Dictionary<string, string> { ["URL"] = shop.Url("dev") });
            shop.Add(Route.Get("/orders", Lambda.Proxy(function.AsNamedTarget())), Route.Post("/orders", Lambda.Proxy(function.AsNamedTarget())));
        });

        Assert.Equal(["Shop"], app.DependenciesOf("Orders"));
        Assert.Empty(app.DependenciesOf("Shop"));
        Assert.Empty(app["Shop"].IdsOf("AWS::Lambda::Permission"));
        var permission = app["Orders"].PropertiesOf("AWS::Lambda::Permission");
        Assert.Equal(app["Orders"].IdOf("AWS::Lambda::Function"), (string?)permission["FunctionName"]!["Fn::GetAtt"]![0]);
        Assert.Contains("""{"Fn::ImportValue":"Shop:""", permission["SourceArn"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(
            "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:orders",
            app["Shop"].PropertiesOf("AWS::ApiGateway::RestApi")["Body"]!.ToJsonString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void AsNamedTarget_FunctionMayCallItsOwnApi_MakesNoCycleInOneStack()
    {
        var template = Synthesized.Template(stack =>
        {
            var api = AppSamples.Rest(stack);
            var function = AppSamples.Function(stack, name: "orders");
            api.GrantInvoke(function);
            api.Add(Route.Get("/orders", Lambda.Proxy(function.AsNamedTarget())));
        });

        Assert.DoesNotContain(
            template.IdOf("AWS::Lambda::Function"),
            template["Resources"]![template.IdOf("AWS::ApiGateway::RestApi")]!.ToJsonString(),
            StringComparison.Ordinal);
        Assert.Single(template.IdsOf("AWS::Lambda::Permission"));
    }

    [Fact]
    public void AsNamedTarget_TwoApis_GetAPermissionEach()
    {
        var app = CloudAssembly.Of(app =>
        {
            var function = AppSamples.Function(new Stack(app, "Orders"), name: "orders").AsNamedTarget();
            _ = AppSamples.Rest(new Stack(app, "Shop"), Route.Get("/orders", Lambda.Proxy(function)));
            _ = new HttpGateway(new Stack(app, "Web"), "Api", new HttpApi("web") { Routes = [HttpRoute.Get("/orders", Lambda.Proxy(function))] });
        });

        Assert.Equal(2, app["Orders"].IdsOf("AWS::Lambda::Permission").Count());
        Assert.Equal(["Shop", "Web"], app.DependenciesOf("Orders").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AsNamedTarget_FunctionWithoutName_IsAnErrorAtTheCallersLine()
    {
        var exception = Assert.ThrowsAny<Exception>(() => Synthesized.Template(stack =>
            AppSamples.Rest(stack, Route.Get("/orders", Lambda.Proxy(AppSamples.Function(stack).AsNamedTarget())))));

        Assert.Matches(@"NamedTargetTests\.cs\(\d+\): error GH2205: ", exception.Message);
    }
}
