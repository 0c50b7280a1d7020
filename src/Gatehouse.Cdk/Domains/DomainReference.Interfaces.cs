using Amazon.CDK.AWS.APIGateway;
using HttpDomainNameAttributes = Amazon.CDK.AWS.Apigatewayv2.DomainNameAttributes;
using IHttpDomainName = Amazon.CDK.AWS.Apigatewayv2.IDomainName;

namespace Gatehouse.Cdk;

public partial class DomainReference
{
    /// <summary>The domain as other constructs of the CDK take it that know REST APIs: base path mappings, Route 53 targets.</summary>
    public IDomainName RestDomainName => field ??= DomainName_.FromDomainNameAttributes(this, "RestDomainName", new DomainNameAttributes
    {
        DomainName = DomainName,
        DomainNameAliasTarget = AliasOrNull(out _)?.DomainName ?? "",
        DomainNameAliasHostedZoneId = AliasOrNull(out _)?.HostedZoneId ?? "",
    });

    /// <summary>The domain as other constructs of the CDK take it that know HTTP and WebSocket APIs: API mappings, default domains.</summary>
    public IHttpDomainName HttpDomainName => field ??= Amazon.CDK.AWS.Apigatewayv2.DomainName.FromDomainNameAttributes(this, "HttpDomainName", new HttpDomainNameAttributes
    {
        Name = DomainName,
        RegionalDomainName = AliasOrNull(out _)?.DomainName ?? "",
        RegionalHostedZoneId = AliasOrNull(out _)?.HostedZoneId ?? "",
    });
}
