using Amazon.CDK;
using Constructs;
using Gatehouse.Cdk;

namespace Infra.Hello;

/// <summary>The HTTP API of the tutorial, with its function.</summary>
public sealed class HelloStack : Stack
{
    public HelloStack(Construct scope, string id)
        : base(scope, id)
    {
        var hello = new HttpGateway(this, "Hello", HelloApi.Definition(DotNetFunction.FromProject(this, "Function", "lambdas/HelloHttp")));

        new CfnOutput(this, "Url", new CfnOutputProps { Value = hello.Url() });
    }
}
