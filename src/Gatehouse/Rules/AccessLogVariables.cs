using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Gatehouse.Rules;

/// <summary>The variables that the access logs of one kind of API know.</summary>
internal sealed partial class AccessLogVariables
{
    private static readonly string[] Common =
    [
        "apiId", "domainName", "error.message", "error.messageString", "error.responseType", "extendedRequestId", "identity.accountId", "identity.caller",
        "identity.cognitoAuthenticationProvider", "identity.cognitoAuthenticationType", "identity.cognitoIdentityId", "identity.cognitoIdentityPoolId",
        "identity.principalOrgId", "identity.sourceIp", "identity.user", "identity.userAgent", "identity.userArn", "integration.error",
        "integration.integrationStatus", "integration.latency", "integration.requestId", "integration.status", "integrationErrorMessage", "integrationLatency",
        "integrationStatus", "awsEndpointRequestId", "requestId", "requestTime", "requestTimeEpoch", "stage", "status",
    ];

    private static readonly string[] WithRequests =
    [
        "accountId", "customDomain.basePathMatched", "domainPrefix", "httpMethod", "identity.clientCert.clientCertPem", "identity.clientCert.issuerDN",
        "identity.clientCert.serialNumber", "identity.clientCert.subjectDN", "identity.clientCert.validity.notAfter", "identity.clientCert.validity.notBefore",
        "path", "protocol", "responseLatency", "responseLength",
    ];

    private static readonly string[] Guarded =
    [
        "authenticate.error", "authenticate.latency", "authenticate.status", "authorize.error", "authorize.latency", "authorize.status",
        "error.validationErrorString", "identity.apiKey", "identity.apiKeyId", "waf.error", "waf.latency", "waf.status", "wafResponseCode", "webaclArn",
    ];

    private readonly FrozenSet<string> _known;

    private AccessLogVariables(params IEnumerable<string>[] known) => _known = known.SelectMany(names => names).ToFrozenSet(StringComparer.Ordinal);

    public static AccessLogVariables Rest { get; } = new(
        Common,
        WithRequests,
        Guarded,
        [
            "cipherSuite", "customDomain.routingRuleIdMatched", "deploymentId", "identity.accessKey", "identity.vpcId", "identity.vpceId",
            "integration.responseTransferMode", "integration.timeToAllHeaders", "integration.timeToFirstContent", "isCanaryRequest", "resourceId",
            "resourcePath", "tlsVersion", "xrayTraceId",
        ]);

    public static AccessLogVariables Http { get; } = new(Common, WithRequests, ["awsEndpointRequestId2", "dataProcessed", "routeKey"]);

    public static AccessLogVariables WebSocket { get; } = new(Common, Guarded, ["connectedAt", "connectionId", "eventType", "messageId", "routeKey", "accountId", "domainPrefix"]);

    /// <summary>Reports each variable that the log does not know, with the one that may have been meant.</summary>
    public void Check(string stage, AccessLog? log, DiagnosticLocation location, DiagnosticBag diagnostics)
    {
        // The usual formats serve all kinds of API; what one does not have is a hyphen by intent.
        if (log is null || log.Format == AccessLogFormat.Json || log.Format == AccessLogFormat.Clf || log.Format == AccessLogFormat.Csv || log.Format == AccessLogFormat.Xml)
        {
            return;
        }

        foreach (var name in Variables().Matches(log.Format.Text.Literal ?? "").Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal))
        {
            if (!IsKnown(name))
            {
                diagnostics.Add(DiagnosticCatalogue.UnknownAccessLogVariable.At(location, stage, name, Nearest(name) is { } nearest ? $" Did you mean $context.{nearest}?" : ""));
            }
        }
    }

    /// <summary>Whether the log knows a variable; what authorizers answer has any name.</summary>
    public bool IsKnown(string name) => _known.Contains(name) || name.StartsWith("authorizer.", StringComparison.Ordinal);

    /// <summary>The variable that may have been meant; null when none is near.</summary>
    public string? Nearest(string name) =>
        _known.Where(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)).FirstOrDefault()
        ?? _known.Where(known => known.EndsWith("." + name, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).FirstOrDefault()
        ?? NearestName.Of(name, _known.Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\$context\.([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_][A-Za-z0-9_-]*)*)")]
    private static partial Regex Variables();
}
