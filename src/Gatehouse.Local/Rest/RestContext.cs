using System.Buffers;
using Gatehouse.Velocity;
using Gatehouse.Velocity.Mapping;

namespace Gatehouse.Local.Rest;

/// <summary>One request on its way through the pipeline, and what is known of it so far.</summary>
internal sealed class RestContext : IMappingValues
{
    private static readonly SearchValues<char> MethodCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_");

    public RestContext(CompiledStage stage, GatewayRequest request, RequestPath path, GatewayTrace? trace, CancellationToken cancellation)
    {
        Stage = stage;
        Request = request;
        SentBody = request.Body;
        Path = path.Path;
        RoutedPath = path.RoutedPath;
        FullPath = path.FullPath;
        Trace = trace;
        Cancellation = cancellation;
        Method = request.Headers.First("X-HTTP-Method-Override") is { Length: > 0 } other && IsMethod(other) ? other.ToUpperInvariant() : request.Method;
        RequestId = trace?.RequestId ?? RequestIds.Of(request, stage.Options.Ids);
        ExtendedRequestId = stage.Options.Ids.Extended();
        Started = stage.Options.Time.GetTimestamp();
        RequestTime = stage.Options.Time.GetUtcNow();
        Identity = new() { SourceIp = request.SourceIp, UserAgent = request.Headers.Last("User-Agent") };
        TraceId = TraceIds.Of(request.Headers.First("X-Amzn-Trace-Id"), RequestTime, stage.Options.Ids);
    }

    public RestGatewayOptions Options => Stage.Options;

    public CompiledStage Stage { get; }

    /// <summary>The request; its body is unpacked where the API takes compressed ones.</summary>
    public GatewayRequest Request { get; set; }

    /// <summary>The body as it was sent, which signatures cover.</summary>
    public ReadOnlyMemory<byte> SentBody { get; }

    /// <summary>Cancelled when the gateway ends.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The steps and log lines of the request; null unless someone wants to see them.</summary>
    public GatewayTrace? Trace { get; }

    /// <summary>Whether the request comes through CloudFront, as a custom domain or else the API's endpoint has it.</summary>
    public bool IsEdge => !IsTest && (Request.IsEdge ?? Stage.IsEdge);

    /// <summary>Whether this is a test invocation, which comes from no client.</summary>
    public bool IsTest { get; init; }

    /// <summary>The method, in upper case: that of <c>X-HTTP-Method-Override</c> if the client sent one.</summary>
    public string Method { get; }

    /// <summary>The path below the stage as the client sent it, without doubled slashes in front: the event's <c>path</c>.</summary>
    public string Path { get; }

    /// <summary>The path that routes are sought by: <see cref="Path"/> without the base path of a custom domain.</summary>
    public string RoutedPath { get; }

    /// <summary>The path with the stage, or with the base path of a custom domain: <c>$context.path</c>.</summary>
    public string FullPath { get; }

    public string RequestId { get; }

    public string ExtendedRequestId { get; }

    public TraceIds TraceId { get; }

    public DateTimeOffset RequestTime { get; }

    /// <summary>The time as logs have it: <c>14/Apr/2025:22:15:25 +0000</c>.</summary>
    public string RequestTimeText => field ??= Local.RequestTime.Clf(RequestTime);

    /// <summary>The first label of the host name.</summary>
    public string DomainPrefix => field ??= DomainNames.Prefix(Request.DomainName).ToString();

    /// <summary>When the request began, as a timestamp of the gateway's clock.</summary>
    public long Started { get; }

    public CallerIdentity Identity { get; }

    /// <summary>The certificate that the caller showed, if any.</summary>
    public CallerCertificate? ClientCertificate => field ??= Request.ClientCertificate is { } certificate ? new(certificate) : null;

    /// <summary>The route, once it is found.</summary>
    public CompiledRoute? Route { get; set; }

    public PathParameters PathParameters { get; set; } = PathParameters.None;

    /// <summary>The ARN that policies know the call by: stage, method and path as they were sent.</summary>
    public string MethodArn => field ??= string.Concat(Stage.MethodArns, Method, "/", RoutedPath.AsSpan().TrimStart('/'));

    /// <summary>The API key of the caller, where the route needs one.</summary>
    public PlanKey? PlanKey { get; set; }

    /// <summary>What the authorizer found out, if one was asked.</summary>
    public AuthorizerResult? Authorizer { get; set; }

    /// <summary>Why the gateway answers by itself; null as long as all is well.</summary>
    public RestFailure? Failure { get; set; }

    /// <summary><c>$context</c> of mapping templates; null as long as no template has looked at it.</summary>
    public TemplateContext? TemplateContext { get; private set; }

    /// <summary>What is sent to the backend.</summary>
    public IntegrationRequest? Call { get; set; }

    /// <summary>What the backend answered.</summary>
    public IntegrationReply? Reply { get; set; }

    /// <summary>How long the backend took, in milliseconds.</summary>
    public int? IntegrationLatency { get; set; }

    /// <summary>How many bytes of a streamed answer have been handed on.</summary>
    public long StreamedBytes { get; set; }

    /// <summary>The answer to the client.</summary>
    public GatewayAnswer Answer { get; set; } = new();

    /// <summary>The headers of the request that mappings and backends may see.</summary>
    public NamedValues Headers => field ??= RequestHeaders.Visible(this);

    /// <summary>The content type of the request; JSON when the client does not say.</summary>
    public string ContentType => Request.Headers.Last("Content-Type") is { Length: > 0 } type ? type : TemplateSet.Json;

    /// <summary>The query parameters, decoded.</summary>
    public NamedValues Query => field ??= NamedValues.OfQuery(Request.Query);

    IReadOnlyDictionary<string, string> IMappingValues.QueryString => Query;

    IReadOnlyDictionary<string, string> IMappingValues.Headers => Headers;

    VelocityMap IMappingValues.Context => (TemplateContext ??= new(this)).Map;

    private static bool IsMethod(string text) => !text.AsSpan().ContainsAnyExcept(MethodCharacters);
}
