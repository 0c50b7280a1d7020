namespace Gatehouse;

/// <summary>What a condition of a policy asks about.</summary>
/// <remarks>
/// Keys that are not listed here are made by the constructor.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-aws-condition-keys.html.
/// </remarks>
/// <param name="Name">The name in policy documents, such as <c>aws:SourceIp</c>.</param>
public sealed record PolicyKey(string Name)
{
    /// <summary>The address of the caller; not there for calls by a VPC endpoint.</summary>
    public static PolicyKey SourceIp { get; } = new("aws:SourceIp");

    /// <summary>The address of the caller in its VPC.</summary>
    public static PolicyKey VpcSourceIp { get; } = new("aws:VpcSourceIp");

    /// <summary>The id of the VPC that the call comes from.</summary>
    public static PolicyKey SourceVpc { get; } = new("aws:SourceVpc");

    /// <summary>The id of the VPC endpoint that the call comes by.</summary>
    public static PolicyKey SourceVpce { get; } = new("aws:SourceVpce");

    /// <summary>The id of the signer's organisation.</summary>
    public static PolicyKey PrincipalOrgId { get; } = new("aws:PrincipalOrgID");

    /// <summary>The id of the signer's account.</summary>
    public static PolicyKey PrincipalAccount { get; } = new("aws:PrincipalAccount");

    /// <summary>The ARN of the role or user that signed.</summary>
    public static PolicyKey PrincipalArn { get; } = new("aws:PrincipalArn");

    /// <summary>The type of the signer, such as <c>AssumedRole</c>.</summary>
    public static PolicyKey PrincipalType { get; } = new("aws:PrincipalType");

    /// <summary>The id of the signer.</summary>
    public static PolicyKey UserId { get; } = new("aws:userid");

    /// <summary>The name of the user who signed.</summary>
    public static PolicyKey UserName { get; } = new("aws:username");

    /// <summary>The account of the resource on whose behalf a service calls.</summary>
    public static PolicyKey SourceAccount { get; } = new("aws:SourceAccount");

    /// <summary>The ARN of the resource on whose behalf a service calls.</summary>
    public static PolicyKey SourceArn { get; } = new("aws:SourceArn");

    /// <summary>The time of the call, as ISO 8601.</summary>
    public static PolicyKey CurrentTime { get; } = new("aws:CurrentTime");

    /// <summary>The time of the call, in seconds since 1970.</summary>
    public static PolicyKey EpochTime { get; } = new("aws:EpochTime");

    /// <summary>Whether the call comes by TLS.</summary>
    public static PolicyKey SecureTransport { get; } = new("aws:SecureTransport");

    /// <summary>The header <c>User-Agent</c>.</summary>
    public static PolicyKey UserAgent { get; } = new("aws:UserAgent");

    /// <summary>The header <c>Referer</c>.</summary>
    public static PolicyKey Referer { get; } = new("aws:Referer");

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
