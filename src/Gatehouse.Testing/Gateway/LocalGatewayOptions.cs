using Gatehouse.Local.Security;

namespace Gatehouse.Testing;

/// <summary>The surroundings of a <see cref="LocalGateway"/>.</summary>
public sealed record LocalGatewayOptions
{
    /// <summary>The clock of throttles, caches, time-outs and events.</summary>
    /// <value>The default is the system's.</value>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The address that clients call from.</summary>
    /// <value>The default is <c>127.0.0.1</c>.</value>
    public string SourceIp { get; init; } = "127.0.0.1";

    /// <summary>The account that events and ARNs show.</summary>
    /// <value>The default is <c>123456789012</c>.</value>
    public string AccountId { get; init; } = "123456789012";

    /// <summary>The region that events and ARNs show.</summary>
    /// <value>The default is <c>us-east-1</c>.</value>
    public string Region { get; init; } = "us-east-1";

    /// <summary>The id of an API that is started from a value.</summary>
    /// <value>The default is <c>local12345</c>.</value>
    public string ApiId { get; init; } = "local12345";

    /// <summary>What a REST API that is started from a value was when other deployments were made, by the ids that its stages and canaries name.</summary>
    /// <value>The default is empty: all stages serve the value itself.</value>
    public ValueMap<RestApi> Deployments { get; init; } = [];

    /// <summary>Takes the lines of access logs.</summary>
    /// <value>The default is null: they are dropped.</value>
    public Action<string>? AccessLog { get; init; }

    /// <summary>Custom domains of an API that is started from a value; every reference in their mappings leads to that API.</summary>
    /// <value>The default is empty. Domains of a template are served without being named here.</value>
    public ValueList<CustomDomain> Domains { get; init; } = [];

    /// <summary>PEM files that stand for the truststores of domains with mutual TLS, by their addresses in S3: <c>s3://bucket/key</c>.</summary>
    /// <value>The default is empty: such domains let nobody in.</value>
    public ValueMap<string> Truststores { get; init; } = [];

    /// <summary>Functions of the test that stand for those a definition or template names, by ARN, by name, or by logical id.</summary>
    /// <remarks>So an imported OpenAPI document or a template is tested without the code of its functions.</remarks>
    /// <value>The default is empty: functions of a template run from its code; an ARN alone leads nowhere, and the route answers 500.</value>
    public ValueMap<TestFunction> Functions { get; init; } = [];

    /// <summary>What sends requests to HTTP backends and AWS services.</summary>
    /// <value>The default is null: the network.</value>
    public HttpMessageHandler? Backends { get; init; }

    /// <summary>Issuers whose tokens JWT and Cognito authorizers take without a network.</summary>
    /// <value>The default is empty: keys are looked up where issuers publish them.</value>
    public ValueList<LocalTokenIssuer> TokenIssuers { get; init; } = [];

    /// <summary>The access keys that may sign requests to routes with IAM authorization.</summary>
    /// <value>The default is empty: no signature is taken.</value>
    public ValueList<AccessKey> AccessKeys { get; init; } = [];

    /// <summary>The endpoints of AWS services, under the names of the variables that AWS's SDKs read, such as <c>AWS_ENDPOINT_URL_SQS</c>.</summary>
    /// <value>The default is empty: no AWS service is reached.</value>
    public ValueMap<string> AwsEndpoints { get; init; } = [];
}
