namespace Gatehouse;

/// <summary>Writes the resource of the domain itself: private domains are of a type of their own.</summary>
internal static class DomainResource
{
    public static string Type(CustomDomain domain) =>
        domain.Endpoint == RestEndpointType.Private ? "AWS::ApiGateway::DomainNameV2" : "AWS::ApiGateway::DomainName";

    public static TemplateText Arn(WriterContext context) => TemplateText.GetAtt(context.LogicalId, "DomainNameArn");

    public static TemplateMap Properties(CustomDomain domain) => new MapBuilder()
        .Add("DomainName", domain.Name)
        .Add(domain.Endpoint == RestEndpointType.Regional ? "RegionalCertificateArn" : "CertificateArn", domain.Certificate)
        .Add("OwnershipVerificationCertificateArn", domain.OwnershipCertificate)
        .Add("EndpointConfiguration", new MapBuilder()
            .Add("Types", new TemplateList([domain.Endpoint.ToString().ToUpperInvariant()]))
            .Add("IpAddressType", domain.IpAddressType?.ToString().ToLowerInvariant())
            .ToMap())
        .Add("SecurityPolicy", domain.SecurityPolicy?.Name)
        .Add("EndpointAccessMode", domain.EndpointAccessMode?.ToString().ToUpperInvariant())
        .AddIf(domain.MutualTls is not null, "MutualTlsAuthentication", () => MutualTls(domain.MutualTls!))
        .Add("RoutingMode", domain.Routing switch
        {
            DomainRouting.Rules => "ROUTING_RULE_ONLY",
            DomainRouting.RulesThenMappings => "ROUTING_RULE_THEN_BASE_PATH_MAPPING",
            _ => null,
        })
        .AddIf(domain.Policy.Count > 0, "Policy", () => PolicyWriter.Write(domain.Policy))
        .AddList("Tags", TagList.Write(domain.Tags))
        .Override(domain.Raw)
        .ToMap();

    private static TemplateMap MutualTls(MutualTls tls) => new MapBuilder()
        .Add("TruststoreUri", tls.Truststore)
        .Add("TruststoreVersion", tls.Version)
        .ToMap();
}
