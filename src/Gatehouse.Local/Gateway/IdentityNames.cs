using System.Collections.Immutable;

namespace Gatehouse.Local;

/// <summary>The members of <c>requestContext.identity</c> that are always there.</summary>
internal static class IdentityNames
{
    /// <summary>The names, in the order of events.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "accessKey", "accountId", "caller", "cognitoAuthenticationProvider", "cognitoAuthenticationType", "cognitoIdentityId",
        "cognitoIdentityPoolId", "principalOrgId", "sourceIp", "user", "userAgent", "userArn",
    ];
}
