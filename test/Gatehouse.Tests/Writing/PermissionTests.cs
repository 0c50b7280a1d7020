namespace Gatehouse.Tests.Writing;

public sealed class PermissionTests
{
    [Fact]
    public void Write_FunctionNamedByStageVariable_WarnsThatItHasNoPermission()
    {
        var written = new RestApi("x")
        {
            Routes = [Route.Get("/a", Lambda.Proxy(FunctionTarget.FromArn("arn:aws:lambda:us-east-1:123456789012:function:${stageVariables.name}")))],
        }.Write();
        Assert.Equal(DiagnosticCatalogue.PermissionUnknown.Code, Assert.Single(written.Diagnostics).Code);
        Assert.DoesNotContain(written.Resources, resource => resource.Type == "AWS::Lambda::Permission");
    }
}
