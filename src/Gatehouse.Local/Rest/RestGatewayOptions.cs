using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Rest;

/// <summary>What a REST API needs of the world around it.</summary>
internal sealed record RestGatewayOptions
{
    /// <summary>The id of the API.</summary>
    public required string ApiId { get; init; }

    /// <summary>Gives the text that references of the template stand for.</summary>
    public Func<TemplateText, string> Resolve { get; init; } = static text => text.ToString();

    /// <summary>Finds a function; the ARN in a <see cref="FunctionArn"/> is literal by then. Null means that there is none.</summary>
    public Func<FunctionTarget, IFunctionInvoker?> Functions { get; init; } = static _ => null;

    public string AccountId { get; init; } = "123456789012";

    public string Region { get; init; } = "us-east-1";

    public string Partition { get; init; } = "aws";

    /// <summary>The id of the deployment that is served.</summary>
    public string DeploymentId { get; init; } = "local0";

    /// <summary>Other deployments of the API by id, which canaries may refer to.</summary>
    public Func<string, RestApi?> Deployments { get; init; } = static _ => null;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public GatewayIds Ids { get; init; } = GatewayIds.Random;

    /// <summary>Sends the requests of HTTP and AWS integrations; redirects must not be followed.</summary>
    public HttpMessageInvoker? Backends { get; init; }

    /// <summary>Finds where a service of AWS is, by its name as in <c>AWS_ENDPOINT_URL_SQS</c>; null means the real address is not to be used.</summary>
    public Func<string, Uri?> AwsEndpoints { get; init; } = static _ => null;

    /// <summary>The key that requests to AWS services are signed with.</summary>
    public AwsKey AwsKey { get; init; } = new("test", "test");

    /// <summary>Finds the secret key and owner of an access key that signs requests to routes with IAM authorization.</summary>
    public Func<string, IamCaller?> IamCallers { get; init; } = static _ => null;

    /// <summary>Receives the lines of access logs and of execution logs that stages ask for.</summary>
    public Action<string> Log { get; init; } = static _ => { };

    /// <summary>Whether every request is traced; see <see cref="Traced"/>.</summary>
    public bool Trace { get; init; }

    /// <summary>Receives the traces when <see cref="Trace"/> is on.</summary>
    public Action<RestContext> Traced { get; init; } = static _ => { };
}
