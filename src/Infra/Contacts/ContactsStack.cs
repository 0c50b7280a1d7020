using Amazon.CDK;
using Constructs;
using Gatehouse.Cdk;

namespace Infra.Contacts;

/// <summary>The REST API of the tutorial, with its functions.</summary>
public sealed class ContactsStack : Stack
{
    public ContactsStack(Construct scope, string id)
        : base(scope, id)
    {
        var hello = DotNetFunction.FromProject(this, "Hello", "lambdas/ProxyDemo");
        var greet = DotNetFunction.FromProject(this, "Greet", "lambdas/NonProxyDemo");
        var verify = DotNetFunction.FromProject(this, "Verify", "lambdas/TokenAuthorizer");

        var contacts = new RestGateway(this, "Contacts", ContactsApi.Definition(hello, greet, verify));

        new CfnOutput(this, "Url", new CfnOutputProps { Value = contacts.Url("dev") });
    }
}
