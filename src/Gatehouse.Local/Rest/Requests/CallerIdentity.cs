using Gatehouse.Local.Security;

namespace Gatehouse.Local.Rest;

/// <summary>Who calls: the members of <c>$context.identity</c>.</summary>
internal sealed class CallerIdentity
{
    public required string SourceIp { get; init; }

    public string? UserAgent { get; init; }

    /// <summary>The key that signed the request, where that was verified.</summary>
    public LocalAccessKey? Key { get; set; }

    public string? AccessKey { get; set; }

    public string? AccountId { get; set; }

    public string? ApiKey { get; set; }

    public string? ApiKeyId { get; set; }

    public string? Caller { get; set; }

    public string? CognitoAuthenticationProvider { get; set; }

    public string? CognitoAuthenticationType { get; set; }

    public string? CognitoIdentityId { get; set; }

    public string? CognitoIdentityPoolId { get; set; }

    public string? PrincipalOrgId { get; set; }

    public string? User { get; set; }

    public string? UserArn { get; set; }

    public string? VpcId { get; set; }

    public string? VpceId { get; set; }
}
