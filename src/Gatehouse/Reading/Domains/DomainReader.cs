using System.Collections.Frozen;
using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads custom domains of both generations, with the mappings and rules that lead from them to stages.</summary>
internal sealed class DomainReader(ReadingContext context)
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "CertificateArn", "DomainName", "DomainNameConfigurations", "EndpointAccessMode", "EndpointConfiguration", "MutualTlsAuthentication",
        "OwnershipVerificationCertificateArn", "Policy", "RegionalCertificateArn", "RoutingMode", "SecurityPolicy", "Tags",
    ]);

    private static readonly (string, DomainRouting)[] Routings =
    [
        ("BASE_PATH_MAPPING_ONLY", DomainRouting.Mappings),
        ("API_MAPPING_ONLY", DomainRouting.Mappings),
        ("ROUTING_RULE_THEN_BASE_PATH_MAPPING", DomainRouting.RulesThenMappings),
        ("ROUTING_RULE_THEN_API_MAPPING", DomainRouting.RulesThenMappings),
        ("ROUTING_RULE_ONLY", DomainRouting.Rules),
    ];

    public ValueList<ReadApi<CustomDomain>> Read() => context.Template.Resources
        .Select(resource => resource.Type switch
        {
            "AWS::ApiGateway::DomainName" or "AWS::ApiGateway::DomainNameV2" => First(resource),
            "AWS::ApiGatewayV2::DomainName" => Second(resource),
            _ => null,
        })
        .OfType<ReadApi<CustomDomain>>()
        .ToValueList();

    private ReadApi<CustomDomain> First(EvaluatedResource resource)
    {
        var reader = context.Reader(resource);
        var endpoint = reader.Object("EndpointConfiguration");
        var isPrivate = resource.Type.EndsWith("V2", StringComparison.Ordinal);
        var regional = reader.Text("RegionalCertificateArn");
        var edge = reader.Text("CertificateArn");
        var type = (endpoint is null ? null : RestApiProperties.Type(endpoint))
            ?? (isPrivate ? RestEndpointType.Private : regional is null ? RestEndpointType.Edge : RestEndpointType.Regional);
        var domain = Common(resource, reader);
        return domain with
        {
            Value = domain.Value with
            {
                Endpoint = type,
                Certificate = type == RestEndpointType.Regional ? regional ?? edge : edge ?? regional,
                OwnershipCertificate = reader.Text("OwnershipVerificationCertificateArn"),
                SecurityPolicy = reader.SecurityPolicy("SecurityPolicy"),
                EndpointAccessMode = reader.Choice("EndpointAccessMode", PropertyReading.AccessModes),
                IpAddressType = endpoint?.Choice("IpAddressType", PropertyReading.IpAddressTypes),
                Policy = new ResourcePolicyReader(null).Read(reader.Object("Policy")),
                VpcEndpoints = VpcEndpoints(resource),
            },
        };
    }

    private ValueList<TemplateText> VpcEndpoints(EvaluatedResource domain) => context
        .Owned("AWS::ApiGateway::DomainNameAccessAssociation", "DomainNameArn", domain.LogicalId)
        .Select(context.Reader)
        .Select(reader =>
        {
            reader.Ignore("AccessAssociationSourceType", "DomainNameArn", "Tags");
            return reader.RequiredText("AccessAssociationSource");
        })
        .ToValueList();

    private ReadApi<CustomDomain> Second(EvaluatedResource resource)
    {
        var reader = context.Reader(resource);
        var domain = Common(resource, reader);
        if (reader.Objects("DomainNameConfigurations") is not [var configuration, ..])
        {
            return domain;
        }

        configuration.Ignore("CertificateName");
        return domain with
        {
            Value = domain.Value with
            {
                Endpoint = configuration.Choice("EndpointType", ("REGIONAL", RestEndpointType.Regional), ("EDGE", RestEndpointType.Edge)) ?? RestEndpointType.Regional,
                Certificate = configuration.Text("CertificateArn"),
                OwnershipCertificate = configuration.Text("OwnershipVerificationCertificateArn"),
                SecurityPolicy = configuration.SecurityPolicy("SecurityPolicy"),
                IpAddressType = configuration.Choice("IpAddressType", PropertyReading.IpAddressTypes),
            },
        };
    }

    private ReadApi<CustomDomain> Common(EvaluatedResource resource, PropertyReader reader)
    {
        var name = reader.RequiredText("DomainName");
        var tls = reader.Object("MutualTlsAuthentication");
        return new(resource.LogicalId, new(name, "")
        {
            MutualTls = tls?.Text("TruststoreUri") is { } truststore ? new(truststore) { Version = tls.Text("TruststoreVersion") } : null,
            Routing = reader.Choice("RoutingMode", Routings) ?? DomainRouting.Mappings,
            Mappings = DomainMappings.Of(context, resource, name),
            Rules = DomainRules.Of(context, resource),
            Tags = reader.Tags(),
            Raw = reader.Unknown(Known),
            Origin = Origin.At(resource.At()),
        });
    }
}
