using Amazon.CDK.AWS.APIGateway;
using HttpDomainNameAttributes = Amazon.CDK.AWS.Apigatewayv2.DomainNameAttributes;
using IHttpDomainName = Amazon.CDK.AWS.Apigatewayv2.IDomainName;

namespace Gatehouse.Cdk;

public partial class DomainReference
{
    /// <summary>The domain as other constructs of the CDK take it that know REST APIs: base path mappings, Route 53 targets.</summary>
    public IDomainName RestDomainName => field ??= OfRest(AliasOrNull(out _));

    /// <summary>The domain as other constructs of the CDK take it that know HTTP and WebSocket APIs: API mappings, default domains.</summary>
    public IHttpDomainName HttpDomainName => field ??= OfHttp(AliasOrNull(out _));

    private IDomainName OfRest((string DomainName, string HostedZoneId)? alias) => DomainName_.FromDomainNameAttributes(this, "RestDomainName", new DomainNameAttributes
    {
        DomainName = DomainName,
        DomainNameAliasTarget = alias?.DomainName ?? "",
        DomainNameAliasHostedZoneId = alias?.HostedZoneId ?? "",
    });

    private IHttpDomainName OfHttp((string DomainName, string HostedZoneId)? alias) =>
        Amazon.CDK.AWS.Apigatewayv2.DomainName.FromDomainNameAttributes(this, "HttpDomainName", new HttpDomainNameAttributes
        {
            Name = DomainName,
            RegionalDomainName = alias?.DomainName ?? "",
            RegionalHostedZoneId = alias?.HostedZoneId ?? "",
        });
}
