using Amazon.Runtime;
using Gatehouse.Local.Security;

namespace Gatehouse.Local;

/// <summary>What every kind of gateway needs to know about the place where it runs.</summary>
internal record GatewayOptions
{
    /// <summary>The API's id, first label of its host name.</summary>
    public required string ApiId { get; init; }

    /// <summary>The account that events and ARNs show.</summary>
    public string AccountId { get; init; } = "123456789012";

    /// <summary>The region that events and ARNs show.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>The partition that ARNs show.</summary>
    public string Partition { get; init; } = "aws";

    /// <summary>Fills in the references of a text.</summary>
    /// <value>The default fills in region, account and partition.</value>
    public Func<TemplateText, string> Resolve
    {
        get => field ?? FillPlace;
        init;
    }

    /// <summary>Finds the functions behind routes and authorizers.</summary>
    public IFunctionFinder Functions { get; init; } = FunctionFinder.InProcess;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The source of ids.</summary>
    public GatewayIds Ids { get; init; } = GatewayIds.Random;

    /// <summary>Sends requests to HTTP backends and AWS endpoints.</summary>
    public HttpMessageInvoker Backends { get; init; } = BackendClient.Shared;

    /// <summary>Where AWS services are reached.</summary>
    public AwsEndpoints Endpoints { get; init; } = AwsEndpoints.None;

    /// <summary>What requests to AWS services are signed with.</summary>
    public AWSCredentials Credentials { get; init; } = new BasicAWSCredentials("test", "test");

    /// <summary>Finds the owner of an access key that signs requests to routes with IAM authorization.</summary>
    /// <value>The default is null: only the key of <see cref="LocalAccessKeys"/> is known.</value>
    public Func<string, LocalAccessKey?>? AccessKeys { get; init; }

    /// <summary>Finds the keys of token issuers.</summary>
    /// <value>The default is null: where the issuers publish them; for Cognito also the endpoint that stands in for it.</value>
    public IJwkSource? TokenKeys { get; init; }

    /// <summary>Signs tokens that are taken for those of the issuers; null where only these sign.</summary>
    public OwnTokens? OwnTokens { get; init; }

    /// <summary>Takes the lines of access logs; null drops them.</summary>
    public Action<string>? AccessLog { get; init; }

    /// <summary>Keeps what happened to the latest requests; null keeps nothing.</summary>
    public GatewayTraces? Traces { get; init; }

    /// <summary>Takes the execution log of a request in one piece; null drops it.</summary>
    public Action<string>? ExecutionLog { get; init; }

    /// <summary>What all requests of the account together may take; null for no limit.</summary>
    public TokenBucket? AccountThrottle { get; init; }

    /// <summary>The host name that AWS gives the API: <c>{apiId}.execute-api.{region}.amazonaws.com</c>.</summary>
    public string DomainName => DomainNames.Of(ApiId, Region, Partition);

    /// <summary>The ARN below which the API's stages are: <c>arn:aws:execute-api:{region}:{account}:{apiId}</c>.</summary>
    public string ExecuteApiArn => $"arn:{Partition}:execute-api:{Region}:{AccountId}:{ApiId}";

    private string FillPlace(TemplateText text) => text.Literal ?? text.ToString()
        .Replace("${AWS::Region}", Region, StringComparison.Ordinal)
        .Replace("${AWS::AccountId}", AccountId, StringComparison.Ordinal)
        .Replace("${AWS::Partition}", Partition, StringComparison.Ordinal);

    /// <summary>Whether anyone wants to see what happens to requests.</summary>
    public bool IsTraced => Traces is not null || ExecutionLog is not null;

    /// <summary>A trace of a request that begins; null when nobody wants to see it.</summary>
    public GatewayTrace? BeginTrace(GatewayRequest request, string requestId) => IsTraced ? new(request, ApiId, requestId, Time) : null;

    /// <summary>Hands on a trace whose request is answered.</summary>
    public void EndTrace(GatewayTrace trace, GatewayAnswer answer)
    {
        trace.Complete(answer);
        Traces?.Add(trace);
        ExecutionLog?.Invoke(string.Join(System.Environment.NewLine, trace.Lines));
    }
}
