using System.Collections.Frozen;

namespace Gatehouse.CloudFormation;

/// <summary>The attributes that <c>Fn::GetAtt</c> gives for the types whose attributes are few and known.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html.</remarks>
internal static class ResourceAttributes
{
    private static readonly FrozenDictionary<string, string[]> Known = new Dictionary<string, string[]>
    {
        ["AWS::ApiGateway::Account"] = ["Id"],
        ["AWS::ApiGateway::ApiKey"] = ["APIKeyId"],
        ["AWS::ApiGateway::Authorizer"] = ["AuthorizerId"],
        ["AWS::ApiGateway::BasePathMapping"] = [],
        ["AWS::ApiGateway::BasePathMappingV2"] = ["BasePathMappingArn"],
        ["AWS::ApiGateway::ClientCertificate"] = ["ClientCertificateId"],
        ["AWS::ApiGateway::Deployment"] = ["DeploymentId"],
        ["AWS::ApiGateway::DocumentationPart"] = ["DocumentationPartId"],
        ["AWS::ApiGateway::DocumentationVersion"] = [],
        ["AWS::ApiGateway::DomainName"] =
            ["DistributionDomainName", "DistributionHostedZoneId", "RegionalDomainName", "RegionalHostedZoneId", "DomainNameArn"],
        ["AWS::ApiGateway::DomainNameAccessAssociation"] = ["DomainNameAccessAssociationArn"],
        ["AWS::ApiGateway::DomainNameV2"] = ["DomainNameArn", "DomainNameId"],
        ["AWS::ApiGateway::GatewayResponse"] = ["Id"],
        ["AWS::ApiGateway::Method"] = [],
        ["AWS::ApiGateway::Model"] = [],
        ["AWS::ApiGateway::RequestValidator"] = ["RequestValidatorId"],
        ["AWS::ApiGateway::Resource"] = ["ResourceId"],
        ["AWS::ApiGateway::RestApi"] = ["RestApiId", "RootResourceId"],
        ["AWS::ApiGateway::Stage"] = [],
        ["AWS::ApiGateway::UsagePlan"] = ["Id"],
        ["AWS::ApiGateway::UsagePlanKey"] = ["Id"],
        ["AWS::ApiGateway::VpcLink"] = ["VpcLinkId"],
        ["AWS::ApiGatewayV2::Api"] = ["ApiId", "ApiEndpoint"],
        ["AWS::ApiGatewayV2::ApiGatewayManagedOverrides"] = ["Id"],
        ["AWS::ApiGatewayV2::ApiMapping"] = ["ApiMappingId"],
        ["AWS::ApiGatewayV2::Authorizer"] = ["AuthorizerId"],
        ["AWS::ApiGatewayV2::Deployment"] = ["DeploymentId"],
        ["AWS::ApiGatewayV2::DomainName"] = ["RegionalDomainName", "RegionalHostedZoneId", "DomainNameArn"],
        ["AWS::ApiGatewayV2::Integration"] = ["IntegrationId"],
        ["AWS::ApiGatewayV2::IntegrationResponse"] = ["IntegrationResponseId"],
        ["AWS::ApiGatewayV2::Model"] = ["ModelId"],
        ["AWS::ApiGatewayV2::Route"] = ["RouteId"],
        ["AWS::ApiGatewayV2::RouteResponse"] = ["RouteResponseId"],
        ["AWS::ApiGatewayV2::RoutingRule"] = ["RoutingRuleArn", "RoutingRuleId"],
        ["AWS::ApiGatewayV2::Stage"] = ["Id"],
        ["AWS::ApiGatewayV2::VpcLink"] = ["VpcLinkId"],
        ["AWS::IAM::Role"] = ["Arn", "RoleId"],
        ["AWS::SQS::Queue"] = ["Arn", "QueueName", "QueueUrl"],
        ["AWS::SNS::Topic"] = ["TopicArn", "TopicName"],
        ["AWS::DynamoDB::Table"] = ["Arn", "StreamArn"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a type is known and has no such attribute.</summary>
    public static bool IsUnknown(string type, string attribute, out string[] known)
    {
        if (Known.TryGetValue(type, out known!))
        {
            return !known.Contains(attribute);
        }

        known = [];
        return false;
    }
}
