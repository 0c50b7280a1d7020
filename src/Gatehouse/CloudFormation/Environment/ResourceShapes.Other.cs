namespace Gatehouse.CloudFormation;

internal static partial class ResourceShapes
{
    private const string RoleArn = "arn:{partition}:iam::{account}:role/{name}";
    private const string UserPoolId = "{region}_{poolid}";
    private const string UserPoolProvider = "cognito-idp.{region}.{suffix}/{region}_{poolid}";
    private const string CertificateArn = "arn:{partition}:acm:{region}:{account}:certificate/{uuid}";
    private const string KeyArn = "arn:{partition}:kms:{region}:{account}:key/{uuid}";
    private const string WebAclArn = "arn:{partition}:wafv2:{region}:{account}:regional/webacl/{name}/{uuid}";

    private static IEnumerable<KeyValuePair<string, ResourceShape>> Other() =>
    [
        Of("AWS::IAM::Role", "RoleName", "{name}", Gives("Arn", RoleArn), Gives("RoleId", "AROA{id17}")),
        Of("AWS::IAM::User", "UserName", "{name}", Gives("Arn", "arn:{partition}:iam::{account}:user/{name}")),
        Of("AWS::IAM::Policy", null, "{name}", Gives("Id", "{name}")),
        Of("AWS::IAM::ManagedPolicy", "ManagedPolicyName", "arn:{partition}:iam::{account}:policy/{name}",
            Gives("PolicyArn", "arn:{partition}:iam::{account}:policy/{name}"), Gives("PolicyId", "ANPA{id17}")),
        Of("AWS::Cognito::UserPool", null, UserPoolId, Gives("UserPoolId", UserPoolId),
            Gives("Arn", "arn:{partition}:cognito-idp:{region}:{account}:userpool/{region}_{poolid}"),
            Gives("ProviderName", UserPoolProvider), Gives("ProviderURL", "https://" + UserPoolProvider)),
        Of("AWS::Cognito::UserPoolClient", null, "{id26}", Gives("ClientId", "{id26}"), Gives("Name", "{ClientName}"), Gives("ClientSecret", "{id32}")),
        Of("AWS::Cognito::UserPoolDomain", null, "{Domain}", Gives("CloudFrontDistribution", "d{id}.cloudfront.net")),
        Of("AWS::Cognito::UserPoolResourceServer", null, "{Identifier}"),
        Of("AWS::Cognito::IdentityPool", null, "{region}:{uuid}", Gives("Id", "{region}:{uuid}"), Gives("Name", "{name}")),
        Of("AWS::Logs::LogGroup", "LogGroupName", "{name}", Gives("Arn", "arn:{partition}:logs:{region}:{account}:log-group:{name}:*")),
        Of("AWS::CertificateManager::Certificate", null, CertificateArn),
        Of("AWS::KMS::Key", null, "{uuid}", Gives("Arn", KeyArn), Gives("KeyId", "{uuid}")),
        Of("AWS::KMS::Alias", "AliasName", "{name}"),
        Of("AWS::WAFv2::WebACL", "Name", "{name}|{uuid}|{Scope}", Gives("Arn", WebAclArn), Gives("Id", "{uuid}")),
        Of("AWS::WAFv2::IPSet", "Name", "{name}|{uuid}|{Scope}", Gives("Arn", "arn:{partition}:wafv2:{region}:{account}:regional/ipset/{name}/{uuid}"), Gives("Id", "{uuid}")),
        Of("AWS::Route53::HostedZone", null, "Z{id}", Gives("Id", "Z{id}"), Gives("NameServers", "ns-1.awsdns-00.com,ns-2.awsdns-00.net")),
        Of("AWS::Route53::RecordSet", "Name", "{name}"),
        Of("AWS::CloudFront::Distribution", null, "E{id}", Gives("Id", "E{id}"), Gives("DomainName", "d{id}.cloudfront.net")),
        Of("AWS::CloudFormation::WaitConditionHandle", null, "https://cloudformation-waitcondition-{region}.s3.{suffix}/{id}"),
        Of("AWS::CDK::Metadata", null, "{name}"),
    ];
}
