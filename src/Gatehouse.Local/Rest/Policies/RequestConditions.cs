using System.Collections.Immutable;
using System.Globalization;
using Gatehouse.Local.Security;
using Gatehouse.Policies;

namespace Gatehouse.Local.Rest;

/// <summary>The condition keys of a request, each looked up only when a policy names it.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-aws-condition-keys.html.</remarks>
internal static class RequestConditions
{
    public static PolicyContext Of(RestContext context) => PolicyContext.Of(context.Values);

    private static ImmutableArray<string> Values(this RestContext context, string key) => Find(context, key) is { } value ? [value] : [];

    private static string? Find(RestContext context, string key)
    {
        var identity = context.Identity;
        return key.ToLowerInvariant() switch
        {
            "aws:currenttime" => context.RequestTime.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            "aws:epochtime" => context.RequestTime.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            "aws:securetransport" => "true",
            // Calls through a VPC endpoint have an address inside the VPC only.
            "aws:sourceip" => identity.VpceId is null ? identity.SourceIp : null,
            "aws:vpcsourceip" => identity.VpceId is null ? null : identity.SourceIp,
            "aws:sourcevpc" => identity.VpcId,
            "aws:sourcevpce" => identity.VpceId,
            "aws:useragent" => identity.UserAgent,
            "aws:referer" => context.Request.Headers.Last("Referer"),
            _ => identity.Key is { } signer ? OfSigner(identity, signer, key) : null,
        };
    }

    private static string? OfSigner(CallerIdentity identity, LocalAccessKey signer, string key) => key.ToLowerInvariant() switch
    {
        "aws:principalarn" => signer.Caller.RoleName is { } role ? $"{RoleArnPrefix(signer.Caller.Id)}{role}" : signer.Caller.Id,
        "aws:principalaccount" => signer.Caller.AccountId,
        "aws:principaltype" => Kind(signer.Caller),
        // Only temporary credentials tell of a second factor; those of a local gateway had none.
        "aws:multifactorauthpresent" => signer.SessionToken is null ? null : "false",
        "aws:principalorgid" => identity.PrincipalOrgId,
        "aws:userid" => identity.User,
        "aws:username" => Arn.Part(signer.Caller.Id, Arn.Resource) is ['u', 's', 'e', 'r', '/', .. var path] ? path[(path.LastIndexOf('/') + 1)..] : null,
        _ => null,
    };

    // A session has the ARN of its role here.
    private static string RoleArnPrefix(string arn)
    {
        var parts = Arn.Split(arn);
        return $"{parts[0]}:{parts[1]}:iam::{parts[Arn.Account]}:role/";
    }

    private static string Kind(PolicyCaller caller) =>
        caller.RoleName is not null ? "AssumedRole" : Arn.Part(caller.Id, Arn.Resource) == "root" ? "Account" : "User";
}
