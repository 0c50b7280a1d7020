namespace Gatehouse;

/// <summary>A variable of access logs; in an interpolated string it stands for itself.</summary>
/// <remarks>
/// Those that are not listed here are made by the constructor.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html.
/// </remarks>
/// <param name="Name">The name without <c>$context.</c>, such as <c>identity.sourceIp</c>.</param>
public sealed record AccessLogField(string Name)
{
    /// <summary>The id of the request; callers can set it by <c>x-amzn-RequestId</c>.</summary>
    public static AccessLogField RequestId { get; } = new("requestId");

    /// <summary>The id of the request that only API Gateway gives.</summary>
    public static AccessLogField ExtendedRequestId { get; } = new("extendedRequestId");

    /// <summary>When the request came, as the Common Log Format writes it.</summary>
    public static AccessLogField RequestTime { get; } = new("requestTime");

    /// <summary>When the request came, in milliseconds since 1970.</summary>
    public static AccessLogField RequestTimeEpoch { get; } = new("requestTimeEpoch");

    /// <summary>The id of the API.</summary>
    public static AccessLogField ApiId { get; } = new("apiId");

    /// <summary>The id of the API's account.</summary>
    public static AccessLogField AccountId { get; } = new("accountId");

    /// <summary>The name of the stage.</summary>
    public static AccessLogField Stage { get; } = new("stage");

    /// <summary>The id of the deployment; REST APIs only.</summary>
    public static AccessLogField DeploymentId { get; } = new("deploymentId");

    /// <summary>Whether the canary answered; REST APIs only.</summary>
    public static AccessLogField IsCanaryRequest { get; } = new("isCanaryRequest");

    /// <summary>The host name that was called.</summary>
    public static AccessLogField DomainName { get; } = new("domainName");

    /// <summary>The first label of the host name.</summary>
    public static AccessLogField DomainPrefix { get; } = new("domainPrefix");

    /// <summary>The base path of the custom domain; REST and HTTP APIs.</summary>
    public static AccessLogField BasePathMatched { get; } = new("customDomain.basePathMatched");

    /// <summary>The id of the routing rule of the custom domain; REST APIs only.</summary>
    public static AccessLogField RoutingRuleMatched { get; } = new("customDomain.routingRuleIdMatched");

    /// <summary>The HTTP method; REST and HTTP APIs.</summary>
    public static AccessLogField HttpMethod { get; } = new("httpMethod");

    /// <summary>The path with the stage; REST and HTTP APIs.</summary>
    public static AccessLogField Path { get; } = new("path");

    /// <summary>The id of the path's resource; REST APIs only.</summary>
    public static AccessLogField ResourceId { get; } = new("resourceId");

    /// <summary>The path of the route, such as <c>/pets/{id}</c>; REST APIs only.</summary>
    public static AccessLogField ResourcePath { get; } = new("resourcePath");

    /// <summary>The route key; HTTP and WebSocket APIs.</summary>
    public static AccessLogField RouteKey { get; } = new("routeKey");

    /// <summary>The protocol, <c>HTTP/1.1</c>; REST and HTTP APIs.</summary>
    public static AccessLogField Protocol { get; } = new("protocol");

    /// <summary>The version of TLS; REST APIs only.</summary>
    public static AccessLogField TlsVersion { get; } = new("tlsVersion");

    /// <summary>The cipher of TLS; REST APIs only.</summary>
    public static AccessLogField CipherSuite { get; } = new("cipherSuite");

    /// <summary>The id of the connection; WebSocket APIs only.</summary>
    public static AccessLogField ConnectionId { get; } = new("connectionId");

    /// <summary>When the connection was opened, in milliseconds since 1970; WebSocket APIs only.</summary>
    public static AccessLogField ConnectedAt { get; } = new("connectedAt");

    /// <summary><c>CONNECT</c>, <c>MESSAGE</c> or <c>DISCONNECT</c>; WebSocket APIs only.</summary>
    public static AccessLogField EventType { get; } = new("eventType");

    /// <summary>The id of the message; WebSocket APIs only.</summary>
    public static AccessLogField MessageId { get; } = new("messageId");

    /// <summary>The caller's address.</summary>
    public static AccessLogField SourceIp { get; } = new("identity.sourceIp");

    /// <summary>The header <c>User-Agent</c>.</summary>
    public static AccessLogField UserAgent { get; } = new("identity.userAgent");

    /// <summary>The principal that signed.</summary>
    public static AccessLogField Caller { get; } = new("identity.caller");

    /// <summary>The user who signed.</summary>
    public static AccessLogField User { get; } = new("identity.user");

    /// <summary>The ARN of who signed.</summary>
    public static AccessLogField UserArn { get; } = new("identity.userArn");

    /// <summary>The account of who signed.</summary>
    public static AccessLogField CallerAccount { get; } = new("identity.accountId");

    /// <summary>The access key of who signed; REST APIs only.</summary>
    public static AccessLogField AccessKey { get; } = new("identity.accessKey");

    /// <summary>The organisation of who signed.</summary>
    public static AccessLogField PrincipalOrgId { get; } = new("identity.principalOrgId");

    /// <summary>The id of the API key; REST and WebSocket APIs.</summary>
    public static AccessLogField ApiKeyId { get; } = new("identity.apiKeyId");

    /// <summary>The VPC of the caller; REST APIs only.</summary>
    public static AccessLogField VpcId { get; } = new("identity.vpcId");

    /// <summary>The VPC endpoint of the caller; REST APIs only.</summary>
    public static AccessLogField VpcEndpointId { get; } = new("identity.vpceId");

    /// <summary>The caller's id in Cognito.</summary>
    public static AccessLogField CognitoIdentityId { get; } = new("identity.cognitoIdentityId");

    /// <summary>The identity pool of the caller.</summary>
    public static AccessLogField CognitoIdentityPoolId { get; } = new("identity.cognitoIdentityPoolId");

    /// <summary><c>authenticated</c> or <c>unauthenticated</c>.</summary>
    public static AccessLogField CognitoAuthenticationType { get; } = new("identity.cognitoAuthenticationType");

    /// <summary>The providers by which the caller signed in.</summary>
    public static AccessLogField CognitoAuthenticationProvider { get; } = new("identity.cognitoAuthenticationProvider");

    /// <summary>The subject of the client's certificate; with mutual TLS.</summary>
    public static AccessLogField ClientCertificateSubject { get; } = new("identity.clientCert.subjectDN");

    /// <summary>The issuer of the client's certificate; with mutual TLS.</summary>
    public static AccessLogField ClientCertificateIssuer { get; } = new("identity.clientCert.issuerDN");

    /// <summary>The serial number of the client's certificate; with mutual TLS.</summary>
    public static AccessLogField ClientCertificateSerialNumber { get; } = new("identity.clientCert.serialNumber");

    /// <summary>From when on the client's certificate is valid; with mutual TLS.</summary>
    public static AccessLogField ClientCertificateNotBefore { get; } = new("identity.clientCert.validity.notBefore");

    /// <summary>Until when the client's certificate is valid; with mutual TLS.</summary>
    public static AccessLogField ClientCertificateNotAfter { get; } = new("identity.clientCert.validity.notAfter");

    /// <summary>The status of checking who calls; REST and WebSocket APIs.</summary>
    public static AccessLogField AuthenticateStatus { get; } = new("authenticate.status");

    /// <summary>How long checking who calls took, in milliseconds; REST and WebSocket APIs.</summary>
    public static AccessLogField AuthenticateLatency { get; } = new("authenticate.latency");

    /// <summary>The message where checking who calls fails; REST and WebSocket APIs.</summary>
    public static AccessLogField AuthenticateError { get; } = new("authenticate.error");

    /// <summary>The status of checking what the caller may do; REST and WebSocket APIs.</summary>
    public static AccessLogField AuthorizeStatus { get; } = new("authorize.status");

    /// <summary>How long checking what the caller may do took, in milliseconds; REST and WebSocket APIs.</summary>
    public static AccessLogField AuthorizeLatency { get; } = new("authorize.latency");

    /// <summary>The message where checking what the caller may do fails; REST and WebSocket APIs.</summary>
    public static AccessLogField AuthorizeError { get; } = new("authorize.error");

    /// <summary>Whom the Lambda authorizer saw.</summary>
    public static AccessLogField AuthorizerPrincipalId { get; } = new("authorizer.principalId");

    /// <summary>The status of the authorizer; REST and WebSocket APIs.</summary>
    public static AccessLogField AuthorizerStatus { get; } = new("authorizer.status");

    /// <summary>How long the authorizer took, in milliseconds; REST and WebSocket APIs.</summary>
    public static AccessLogField AuthorizerLatency { get; } = new("authorizer.latency");

    /// <summary>The id of the authorizer's invocation; REST and WebSocket APIs.</summary>
    public static AccessLogField AuthorizerRequestId { get; } = new("authorizer.requestId");

    /// <summary>The status of the authorizer's invocation; REST and WebSocket APIs.</summary>
    public static AccessLogField AuthorizerIntegrationStatus { get; } = new("authorizer.integrationStatus");

    /// <summary>How long the authorizer's function took, in milliseconds; REST and WebSocket APIs.</summary>
    public static AccessLogField AuthorizerIntegrationLatency { get; } = new("authorizer.integrationLatency");

    /// <summary>Why the authorizer failed.</summary>
    public static AccessLogField AuthorizerError { get; } = new("authorizer.error");

    /// <summary>The status of the service that runs the backend: 200 when the function was called.</summary>
    public static AccessLogField IntegrationStatus { get; } = new("integration.integrationStatus");

    /// <summary>How long the integration took, in milliseconds.</summary>
    public static AccessLogField IntegrationLatency { get; } = new("integration.latency");

    /// <summary>The id of the backend's request.</summary>
    public static AccessLogField IntegrationRequestId { get; } = new("integration.requestId");

    /// <summary>What went wrong with the integration.</summary>
    public static AccessLogField IntegrationError { get; } = new("integration.error");

    /// <summary>The status that the backend answered.</summary>
    public static AccessLogField BackendStatus { get; } = new("integration.status");

    /// <summary><c>BUFFERED</c> or <c>STREAMED</c>; REST APIs only.</summary>
    public static AccessLogField ResponseTransferMode { get; } = new("integration.responseTransferMode");

    /// <summary>How long a streamed answer took to its headers, in milliseconds; REST APIs only.</summary>
    public static AccessLogField TimeToAllHeaders { get; } = new("integration.timeToAllHeaders");

    /// <summary>How long a streamed answer took to its first byte, in milliseconds; REST APIs only.</summary>
    public static AccessLogField TimeToFirstContent { get; } = new("integration.timeToFirstContent");

    /// <summary>The id that the AWS service gave the call.</summary>
    public static AccessLogField AwsEndpointRequestId { get; } = new("awsEndpointRequestId");

    /// <summary>The status of the answer.</summary>
    public static AccessLogField Status { get; } = new("status");

    /// <summary>The length of the answer in bytes; REST and HTTP APIs.</summary>
    public static AccessLogField ResponseLength { get; } = new("responseLength");

    /// <summary>How long the answer took, in milliseconds; REST and HTTP APIs.</summary>
    public static AccessLogField ResponseLatency { get; } = new("responseLatency");

    /// <summary>The bytes that were processed; HTTP APIs only.</summary>
    public static AccessLogField DataProcessed { get; } = new("dataProcessed");

    /// <summary>The message of an answer that API Gateway gave by itself.</summary>
    public static AccessLogField ErrorMessage { get; } = new("error.message");

    /// <summary>The message of an error, in quotes, as JSON.</summary>
    public static AccessLogField ErrorMessageString { get; } = new("error.messageString");

    /// <summary>The type of the gateway response.</summary>
    public static AccessLogField ErrorResponseType { get; } = new("error.responseType");

    /// <summary>What of the request does not fit its model; REST and WebSocket APIs.</summary>
    public static AccessLogField ValidationError { get; } = new("error.validationErrorString");

    /// <summary>The id of the trace in X-Ray; REST APIs only.</summary>
    public static AccessLogField XRayTraceId { get; } = new("xrayTraceId");

    /// <summary>The ARN of the web ACL; REST APIs only.</summary>
    public static AccessLogField WebAclArn { get; } = new("webaclArn");

    /// <summary>What the web ACL decided; REST APIs only.</summary>
    public static AccessLogField WafResponseCode { get; } = new("wafResponseCode");

    /// <summary>The status of asking the web ACL; REST and WebSocket APIs.</summary>
    public static AccessLogField WafStatus { get; } = new("waf.status");

    /// <summary>How long asking the web ACL took, in milliseconds; REST and WebSocket APIs.</summary>
    public static AccessLogField WafLatency { get; } = new("waf.latency");

    /// <summary>The message where asking the web ACL fails; REST and WebSocket APIs.</summary>
    public static AccessLogField WafError { get; } = new("waf.error");

    /// <summary>A value that a Lambda authorizer answered, or a claim of a token (<c>claims.name</c>).</summary>
    /// <param name="name">Its name.</param>
    public static AccessLogField Authorizer(string name) => new("authorizer." + name);

    /// <summary>A variable by its name without <c>$context.</c>.</summary>
    public static implicit operator AccessLogField(string name) => new(name);

    /// <summary>The variable as formats write it, such as <c>$context.requestId</c>.</summary>
    public override string ToString() => "$context." + Name;
}
