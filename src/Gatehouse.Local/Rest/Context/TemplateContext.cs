using Gatehouse.Velocity;

namespace Gatehouse.Local.Rest;

/// <summary><c>$context</c> as mapping templates see it, and the overrides that they set in it.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html.</remarks>
internal sealed class TemplateContext
{
    private readonly VelocityMap _requestHeaders = [];
    private readonly VelocityMap _requestPath = [];
    private readonly VelocityMap _requestQuery = [];
    private readonly VelocityMap _responseHeaders = [];

    public TemplateContext(RestContext context)
    {
        Map = new()
        {
            { "resourceId", context.Route?.ResourceId },
            { "resourcePath", context.Route?.ResourcePath },
            { "httpMethod", context.Method },
            { "extendedRequestId", context.ExtendedRequestId },
            { "requestTime", context.RequestTimeText },
            { "path", context.FullPath },
            { "accountId", context.Options.AccountId },
            { "protocol", "HTTP/1.1" },
            { "requestOverride", new VelocityMap { { "path", _requestPath }, { "header", _requestHeaders }, { "querystring", _requestQuery } } },
            { "stage", context.Stage.Name },
            { "domainPrefix", context.DomainPrefix },
            { "requestTimeEpoch", context.RequestTime.ToUnixTimeMilliseconds() },
            { "requestId", context.RequestId },
            { "identity", Identity(context) },
            { "domainName", context.Request.DomainName },
            { "deploymentId", context.Stage.DeploymentId },
            { "responseOverride", new VelocityMap { { "header", _responseHeaders } } },
            { "apiId", context.Options.ApiId },
        };
        if (context.Stage.IsCanary is { } canary)
        {
            Map["isCanaryRequest"] = canary ? "true" : "false";
        }

        if (context.Authorizer is { } authorizer)
        {
            Map["authorizer"] = Authorizer(authorizer);
        }

        Begin();
    }

    public VelocityMap Map { get; }

    public VelocityMap? RequestHeaders => Member("requestOverride", "header");

    public VelocityMap? RequestPath => Member("requestOverride", "path");

    public VelocityMap? RequestQuery => Member("requestOverride", "querystring");

    public VelocityMap? ResponseHeaders => Member("responseOverride", "header");

    public object? ResponseStatus => (Map["responseOverride"] as VelocityMap)?["status"];

    /// <summary>Whether the template that was rendered last set one parameter twice, which API Gateway does not take.</summary>
    public bool IsOverriddenTwice =>
        _requestHeaders.KeysWrittenTwice.Any() || _requestPath.KeysWrittenTwice.Any() || _requestQuery.KeysWrittenTwice.Any()
        || _responseHeaders.KeysWrittenTwice.Any();

    /// <summary>Begins to watch a template.</summary>
    public void Begin()
    {
        _requestHeaders.TrackWrites();
        _requestPath.TrackWrites();
        _requestQuery.TrackWrites();
        _responseHeaders.TrackWrites();
    }

    private static VelocityMap Identity(RestContext context)
    {
        var identity = context.Identity;
        var map = new VelocityMap
        {
            { "cognitoIdentityPoolId", identity.CognitoIdentityPoolId },
            { "accountId", identity.AccountId },
            { "cognitoIdentityId", identity.CognitoIdentityId },
            { "caller", identity.Caller },
            { "sourceIp", identity.SourceIp },
            { "principalOrgId", identity.PrincipalOrgId },
            { "accessKey", identity.AccessKey },
            { "cognitoAuthenticationType", identity.CognitoAuthenticationType },
            { "cognitoAuthenticationProvider", identity.CognitoAuthenticationProvider },
            { "userArn", identity.UserArn },
            { "userAgent", identity.UserAgent },
            { "user", identity.User },
        };
        AddIfKnown(map, "apiKey", identity.ApiKey);
        AddIfKnown(map, "apiKeyId", identity.ApiKeyId);
        AddIfKnown(map, "vpcId", identity.VpcId);
        AddIfKnown(map, "vpceId", identity.VpceId);
        if (context.ClientCertificate is { } certificate)
        {
            map["clientCert"] = new VelocityMap
            {
                { "clientCertPem", certificate.Pem },
                { "subjectDN", certificate.SubjectDN },
                { "issuerDN", certificate.IssuerDN },
                { "serialNumber", certificate.SerialNumber },
                { "validity", new VelocityMap { { "notBefore", certificate.NotBefore }, { "notAfter", certificate.NotAfter } } },
            };
        }

        return map;
    }

    private static VelocityMap Authorizer(AuthorizerResult authorizer)
    {
        var map = new VelocityMap();
        if (authorizer.Claims is { } claims)
        {
            map["claims"] = Pairs(claims);
            return map;
        }

        map = Pairs(authorizer.Context);
        map["principalId"] = authorizer.PrincipalId;
        if (authorizer.IntegrationLatency is { } latency)
        {
            map["integrationLatency"] = latency;
        }

        return map;
    }

    private static VelocityMap Pairs(IReadOnlyList<KeyValuePair<string, string?>> pairs)
    {
        var map = new VelocityMap();
        foreach (var (name, value) in pairs)
        {
            map[name] = value;
        }

        return map;
    }

    private static void AddIfKnown(VelocityMap map, string name, string? value)
    {
        if (value is not null)
        {
            map[name] = value;
        }
    }

    private VelocityMap? Member(string name, string part) => (Map[name] as VelocityMap)?[part] as VelocityMap;
}
