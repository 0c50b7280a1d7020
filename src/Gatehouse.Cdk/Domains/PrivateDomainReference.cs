using Constructs;

namespace Gatehouse.Cdk;

/// <summary>A private domain of another app, which only its ARN names.</summary>
internal sealed class PrivateDomainReference(Construct scope, string id, string name, string arn) : DomainReference(scope, id, name, null)
{
    public override string DomainNameArn => arn;

    private protected override RestEndpointType Endpoint => RestEndpointType.Private;
}
