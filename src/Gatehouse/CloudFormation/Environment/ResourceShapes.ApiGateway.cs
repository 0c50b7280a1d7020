namespace Gatehouse.CloudFormation;

internal static partial class ResourceShapes
{
    private const string EdgeHostedZone = "Z2FDTNDATAQYW2";
    private const string RegionalHostedZone = "Z1UJRXOUMOOFQ8";
    private const string RegionalName = "d-{id}.execute-api.{region}.{suffix}";
    private const string DomainNameArn = "arn:{partition}:apigateway:{region}::/domainnames/{DomainName}";

    private static IEnumerable<KeyValuePair<string, ResourceShape>> ApiGateway() =>
    [
        Of("AWS::ApiGateway::Account", null, "{name}", Gives("Id", "{name}")),
        Of("AWS::ApiGateway::ApiKey", null, "{id}", Gives("APIKeyId", "{id}")),
        Of("AWS::ApiGateway::Authorizer", null, "{id6}", Gives("AuthorizerId", "{id6}")),
        Of("AWS::ApiGateway::BasePathMapping", null, "{DomainName}|{BasePath}"),
        Of("AWS::ApiGateway::BasePathMappingV2", null, "{DomainNameArn}/apimappings/{id6}", Gives("BasePathMappingArn", "{DomainNameArn}/apimappings/{id6}")),
        Of("AWS::ApiGateway::ClientCertificate", null, "{id6}", Gives("ClientCertificateId", "{id6}")),
        Of("AWS::ApiGateway::Deployment", null, "{id6}", Gives("DeploymentId", "{id6}")),
        Of("AWS::ApiGateway::DocumentationPart", null, "{id6}", Gives("DocumentationPartId", "{id6}")),
        Of("AWS::ApiGateway::DocumentationVersion", null, "{DocumentationVersion}"),
        Of("AWS::ApiGateway::DomainName", null, "{DomainName}",
            Gives("DistributionDomainName", "d{id}.cloudfront.net"), Gives("DistributionHostedZoneId", EdgeHostedZone),
            Gives("RegionalDomainName", RegionalName), Gives("RegionalHostedZoneId", RegionalHostedZone), Gives("DomainNameArn", DomainNameArn)),
        Of("AWS::ApiGateway::DomainNameAccessAssociation", null,
            "arn:{partition}:apigateway:{region}:{account}:/domainnameaccessassociations/{id}",
            Gives("DomainNameAccessAssociationArn", "arn:{partition}:apigateway:{region}:{account}:/domainnameaccessassociations/{id}")),
        Of("AWS::ApiGateway::DomainNameV2", null, "arn:{partition}:apigateway:{region}:{account}:/domainnames/{DomainName}+{id}",
            Gives("DomainNameArn", "arn:{partition}:apigateway:{region}:{account}:/domainnames/{DomainName}+{id}"), Gives("DomainNameId", "{id}")),
        Of("AWS::ApiGateway::GatewayResponse", null, "{id6}", Gives("Id", "{id6}")),
        Of("AWS::ApiGateway::Method", null, "{name}"),
        Of("AWS::ApiGateway::Model", "Name", "{name}"),
        Of("AWS::ApiGateway::RequestValidator", null, "{id6}", Gives("RequestValidatorId", "{id6}")),
        Of("AWS::ApiGateway::Resource", null, "{id6}", Gives("ResourceId", "{id6}")),
        Of("AWS::ApiGateway::RestApi", null, "{id}", Gives("RestApiId", "{id}"), Gives("RootResourceId", "{root}")),
        Of("AWS::ApiGateway::Stage", "StageName", "{name}"),
        Of("AWS::ApiGateway::UsagePlan", null, "{id6}", Gives("Id", "{id6}")),
        Of("AWS::ApiGateway::UsagePlanKey", null, "{KeyId}:{UsagePlanId}", Gives("Id", "{KeyId}:{UsagePlanId}")),
        Of("AWS::ApiGateway::VpcLink", null, "{id6}", Gives("VpcLinkId", "{id6}")),
        Of("AWS::ApiGatewayV2::Api", null, "{id}", Gives("ApiId", "{id}"), Gives("ApiEndpoint", "{scheme}://{id}.execute-api.{region}.{suffix}")),
        Of("AWS::ApiGatewayV2::ApiGatewayManagedOverrides", null, "{id}", Gives("Id", "{id}")),
        Of("AWS::ApiGatewayV2::ApiMapping", null, "{id6}", Gives("ApiMappingId", "{id6}")),
        Of("AWS::ApiGatewayV2::Authorizer", null, "{id6}", Gives("AuthorizerId", "{id6}")),
        Of("AWS::ApiGatewayV2::Deployment", null, "{id6}", Gives("DeploymentId", "{id6}")),
        Of("AWS::ApiGatewayV2::DomainName", null, "{DomainName}",
            Gives("RegionalDomainName", RegionalName), Gives("RegionalHostedZoneId", RegionalHostedZone), Gives("DomainNameArn", DomainNameArn)),
        Of("AWS::ApiGatewayV2::Integration", null, "{id7}", Gives("IntegrationId", "{id7}")),
        Of("AWS::ApiGatewayV2::IntegrationResponse", null, "{id7}", Gives("IntegrationResponseId", "{id7}")),
        Of("AWS::ApiGatewayV2::Model", null, "{id6}", Gives("ModelId", "{id6}")),
        Of("AWS::ApiGatewayV2::Route", null, "{id7}", Gives("RouteId", "{id7}")),
        Of("AWS::ApiGatewayV2::RouteResponse", null, "{id7}", Gives("RouteResponseId", "{id7}")),
        Of("AWS::ApiGatewayV2::RoutingRule", null, "{DomainNameArn}/routingrules/{id}",
            Gives("RoutingRuleArn", "{DomainNameArn}/routingrules/{id}"), Gives("RoutingRuleId", "{id}")),
        Of("AWS::ApiGatewayV2::Stage", "StageName", "{name}", Gives("Id", "{ApiId}/{name}")),
        Of("AWS::ApiGatewayV2::VpcLink", null, "{id6}", Gives("VpcLinkId", "{id6}")),
    ];
}
