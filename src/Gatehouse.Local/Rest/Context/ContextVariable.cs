using System.Collections.Frozen;
using System.Globalization;

namespace Gatehouse.Local.Rest;

/// <summary>Members of <c>$context</c> by name, as text; for mapping expressions, gateway responses and access logs.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html.</remarks>
internal static class ContextVariable
{
    private static readonly FrozenDictionary<string, Func<RestContext, string?>> Known = new Dictionary<string, Func<RestContext, string?>>
    {
        ["accountId"] = context => context.Options.AccountId,
        ["apiId"] = context => context.Options.ApiId,
        ["awsEndpointRequestId"] = context => context.Reply?.RequestId,
        ["deploymentId"] = context => context.Stage.DeploymentId,
        ["domainName"] = context => context.Request.DomainName,
        ["domainPrefix"] = context => context.DomainPrefix,
        ["error.message"] = context => context.Failure?.Message,
        ["error.messageString"] = context => context.Failure is { } failure ? JsonText.Quote(failure.Message) : null,
        ["error.responseType"] = context => context.Failure?.Type.Name(),
        ["error.validationErrorString"] = context => context.Failure?.ValidationError,
        ["extendedRequestId"] = context => context.ExtendedRequestId,
        ["httpMethod"] = context => context.Method,
        ["identity.accessKey"] = context => context.Identity.AccessKey,
        ["identity.accountId"] = context => context.Identity.AccountId,
        ["identity.apiKey"] = context => context.Identity.ApiKey,
        ["identity.apiKeyId"] = context => context.Identity.ApiKeyId,
        ["identity.caller"] = context => context.Identity.Caller,
        ["identity.clientCert.clientCertPem"] = context => context.ClientCertificate?.Pem,
        ["identity.clientCert.subjectDN"] = context => context.ClientCertificate?.SubjectDN,
        ["identity.clientCert.issuerDN"] = context => context.ClientCertificate?.IssuerDN,
        ["identity.clientCert.serialNumber"] = context => context.ClientCertificate?.SerialNumber,
        ["identity.clientCert.validity.notBefore"] = context => context.ClientCertificate?.NotBefore,
        ["identity.clientCert.validity.notAfter"] = context => context.ClientCertificate?.NotAfter,
        ["identity.cognitoAuthenticationProvider"] = context => context.Identity.CognitoAuthenticationProvider,
        ["identity.cognitoAuthenticationType"] = context => context.Identity.CognitoAuthenticationType,
        ["identity.cognitoIdentityId"] = context => context.Identity.CognitoIdentityId,
        ["identity.cognitoIdentityPoolId"] = context => context.Identity.CognitoIdentityPoolId,
        ["identity.principalOrgId"] = context => context.Identity.PrincipalOrgId,
        ["identity.sourceIp"] = context => context.Identity.SourceIp,
        ["identity.user"] = context => context.Identity.User,
        ["identity.userAgent"] = context => context.Identity.UserAgent,
        ["identity.userArn"] = context => context.Identity.UserArn,
        ["identity.vpcId"] = context => context.Identity.VpcId,
        ["identity.vpceId"] = context => context.Identity.VpceId,
        ["isCanaryRequest"] = context => context.Stage.IsCanary is { } canary ? canary ? "true" : "false" : null,
        ["path"] = context => context.FullPath,
        ["protocol"] = _ => "HTTP/1.1",
        ["requestId"] = context => context.RequestId,
        ["requestTime"] = context => context.RequestTimeText,
        ["requestTimeEpoch"] = context => context.RequestTime.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        ["resourceId"] = context => context.Route?.ResourceId,
        ["resourcePath"] = context => context.Route?.ResourcePath,
        ["stage"] = context => context.Stage.Name,
        ["authorizer.principalId"] = context => context.Authorizer?.PrincipalId,
        ["authorizer.integrationLatency"] = context => context.Authorizer?.IntegrationLatency?.ToString(CultureInfo.InvariantCulture),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Finds how to read a member; one that does not exist reads as null.</summary>
    /// <param name="path">The name without <c>$context.</c>, such as <c>identity.sourceIp</c>.</param>
    public static Func<RestContext, string?> Find(string path)
    {
        if (Known.TryGetValue(path, out var read))
        {
            return read;
        }

        if (path.StartsWith("authorizer.claims.", StringComparison.Ordinal))
        {
            var claim = path["authorizer.claims.".Length..];
            return context => Find(context.Authorizer?.Claims, claim);
        }

        if (path.StartsWith("authorizer.", StringComparison.Ordinal))
        {
            var member = path["authorizer.".Length..];
            return context => Find(context.Authorizer?.Context, member);
        }

        if (path.StartsWith("identity.clientCert.", StringComparison.Ordinal))
        {
            var member = path["identity.clientCert.".Length..];
            return context => context.ClientCertificate?.Value(member);
        }

        return static _ => null;
    }

    private static string? Find(IReadOnlyList<KeyValuePair<string, string?>>? pairs, string name)
    {
        foreach (var (key, value) in pairs ?? [])
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }
}
