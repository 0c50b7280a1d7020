using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;

namespace Gatehouse.Cdk.Tests.Validation;

/// <summary>APIs of the CDK's own constructs and raw resources are checked by the same rules.</summary>
public class GatehouseValidationTests
{
    [Fact]
    public void Run_RawResourcesThatBreakARule_EndsWithOne() => Assert.Equal(1, Run(stack =>
    {
        var api = new CfnRestApi(stack, "Api", new CfnRestApiProps { Name = "raw" });
        foreach (var name in (string[])["a", "b"])
        {
            var resource = new Amazon.CDK.AWS.APIGateway.CfnResource(stack, "Resource" + name, new Amazon.CDK.AWS.APIGateway.CfnResourceProps { RestApiId = api.Ref, ParentId = api.AttrRootResourceId, PathPart = $"{{{name}}}" });
            _ = new CfnMethod(stack, "Method" + name, new CfnMethodProps
            {
                RestApiId = api.Ref,
                ResourceId = resource.Ref,
                HttpMethod = "GET",
                AuthorizationType = "NONE",
                Integration = new CfnMethod.IntegrationProperty { Type = "MOCK" },
            });
        }
    }));

    [Fact]
    public void Run_TheCdksOwnApiWithoutMistakes_EndsWithZero() => Assert.Equal(0, Run(stack =>
    {
        var api = new Amazon.CDK.AWS.APIGateway.RestApi(stack, "Api", new RestApiProps { CloudWatchRole = false });
        api.Root.AddMethod("GET", new Amazon.CDK.AWS.APIGateway.MockIntegration());
    }));

    [Fact]
    public void Run_OurOwnApi_EndsWithZero() =>
        Assert.Equal(0, Run(stack => _ = new RestGateway(stack, "Api", Synthesized.Api(Gatehouse.Route.Get("/a", new MockIntegration())))));

    private static int Run(Action<Stack> build)
    {
        var folder = Directory.CreateTempSubdirectory("cdk.out-").FullName;
        var app = new App(new AppProps { Outdir = folder, PolicyValidationBeta1 = [new GatehouseValidation()] });
        build(new Stack(app, "Stack"));
        var exitCode = AppSynthesis.Run(app, TextWriter.Null);
        Directory.Delete(folder, recursive: true);
        return exitCode;
    }
}
