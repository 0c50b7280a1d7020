namespace Gatehouse.Reading;

/// <summary>The resource types of API Gateway.</summary>
internal static class ApiParts
{
    /// <summary>The property by which a part names what it belongs to, by type; null for resources that stand by themselves.</summary>
    public static IReadOnlyDictionary<string, string?> Owners { get; } = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["AWS::ApiGateway::Account"] = null,
        ["AWS::ApiGateway::ApiKey"] = null,
        ["AWS::ApiGateway::Authorizer"] = "RestApiId",
        ["AWS::ApiGateway::BasePathMapping"] = "RestApiId",
        ["AWS::ApiGateway::BasePathMappingV2"] = "RestApiId",
        ["AWS::ApiGateway::ClientCertificate"] = null,
        ["AWS::ApiGateway::Deployment"] = "RestApiId",
        ["AWS::ApiGateway::DocumentationPart"] = "RestApiId",
        ["AWS::ApiGateway::DocumentationVersion"] = "RestApiId",
        ["AWS::ApiGateway::DomainName"] = null,
        ["AWS::ApiGateway::DomainNameAccessAssociation"] = null,
        ["AWS::ApiGateway::DomainNameV2"] = null,
        ["AWS::ApiGateway::GatewayResponse"] = "RestApiId",
        ["AWS::ApiGateway::Method"] = "RestApiId",
        ["AWS::ApiGateway::Model"] = "RestApiId",
        ["AWS::ApiGateway::RequestValidator"] = "RestApiId",
        ["AWS::ApiGateway::Resource"] = "RestApiId",
        ["AWS::ApiGateway::RestApi"] = null,
        ["AWS::ApiGateway::Stage"] = "RestApiId",
        ["AWS::ApiGateway::UsagePlan"] = null,
        ["AWS::ApiGateway::UsagePlanKey"] = "UsagePlanId",
        ["AWS::ApiGateway::VpcLink"] = null,
        ["AWS::ApiGatewayV2::Api"] = null,
        ["AWS::ApiGatewayV2::ApiGatewayManagedOverrides"] = "ApiId",
        ["AWS::ApiGatewayV2::ApiMapping"] = "ApiId",
        ["AWS::ApiGatewayV2::Authorizer"] = "ApiId",
        ["AWS::ApiGatewayV2::Deployment"] = "ApiId",
        ["AWS::ApiGatewayV2::DomainName"] = null,
        ["AWS::ApiGatewayV2::Integration"] = "ApiId",
        ["AWS::ApiGatewayV2::Route"] = "ApiId",
        ["AWS::ApiGatewayV2::RouteResponse"] = "ApiId",
        ["AWS::ApiGatewayV2::RoutingRule"] = null,
        ["AWS::ApiGatewayV2::Stage"] = "ApiId",
        ["AWS::ApiGatewayV2::VpcLink"] = null,
    };
}
