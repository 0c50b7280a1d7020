using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reports resources of API Gateway that took no part in what was read.</summary>
internal static class LooseParts
{
    /// <summary>The property by which a part names what it belongs to; null for resources that stand by themselves.</summary>
    private static readonly Dictionary<string, string?> Known = new(StringComparer.Ordinal)
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

    /// <summary>Types that CloudFormation has and that are not honoured.</summary>
    private static readonly string[] Unsupported = ["AWS::ApiGatewayV2::IntegrationResponse", "AWS::ApiGatewayV2::Model"];

    public static void Report(ReadingContext context, ValueList<ReadApi<CustomDomain>> domains)
    {
        foreach (var resource in context.Template.Resources)
        {
            if (!resource.Type.StartsWith("AWS::ApiGateway", StringComparison.Ordinal))
            {
                continue;
            }

            if (!Known.TryGetValue(resource.Type, out var owner))
            {
                context.Diagnostics.Add(DiagnosticCatalogue.ResourceTypeWithoutEffect.At(resource.At(), resource.Type, resource.LogicalId, Unsupported.Contains(resource.Type) ? "" : NearestName.Hint(resource.Type, Known.Keys)));
            }
            else if (owner is not null && context.Target(resource.Properties[owner]) is null && !DomainMappings.HasDomain(context, resource, domains))
            {
                context.Diagnostics.Add(DiagnosticCatalogue.PartWithoutApi.At(resource.At(), resource.Type, resource.LogicalId));
            }
            else if (resource.Type == "AWS::ApiGateway::UsagePlan" && context.Reader(resource).Objects("ApiStages").Count == 0)
            {
                context.Reader(resource).IgnoreRest();
                context.Diagnostics.Add(DiagnosticCatalogue.UsagePlanWithoutStage.At(resource.At(), resource.LogicalId));
            }
        }
    }
}
