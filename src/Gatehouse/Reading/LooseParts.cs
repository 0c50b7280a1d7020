using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reports resources of API Gateway that took no part in what was read.</summary>
internal static class LooseParts
{
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

            if (!ApiParts.Owners.TryGetValue(resource.Type, out var owner))
            {
                context.Diagnostics.Add(DiagnosticCatalogue.ResourceTypeWithoutEffect.At(resource.At(), resource.Type, resource.LogicalId, Unsupported.Contains(resource.Type) ? "" : NearestName.Hint(resource.Type, ApiParts.Owners.Keys)));
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
