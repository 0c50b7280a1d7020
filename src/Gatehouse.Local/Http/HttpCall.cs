namespace Gatehouse.Local.Http;

/// <summary>One request on its way through an HTTP API.</summary>
internal sealed class HttpCall
{
    private List<KeyValuePair<string, string>>? _query;
    private string? _traceId;

    public required HttpGatewayOptions Options { get; init; }

    public required GatewayRequest Request { get; init; }

    /// <summary>The id that <c>Apigw-Requestid</c> and events show.</summary>
    public required string RequestId { get; init; }

    public required DateTimeOffset Time { get; init; }

    public CompiledStage? Stage { get; set; }

    public CompiledRoute? Route { get; set; }

    /// <summary>The path behind the stage.</summary>
    public RequestPath Path { get; set; }

    /// <summary>The path as events show it: with a named stage, or with the base path of a custom domain.</summary>
    public string FullPath => Request.BasePath is { } basePath ? basePath + Path.Encoded : Request.Path;

    /// <summary>The values of the route's variables.</summary>
    public KeyValuePair<string, string>[] PathParameters { get; set; } = [];

    /// <summary>The certificate that the caller showed, if any.</summary>
    public CallerCertificate? ClientCertificate => field ??= Request.ClientCertificate is { } certificate ? new(certificate) : null;

    /// <summary>Who calls, as an authorizer found; null when there is none.</summary>
    public ICaller? Caller { get; set; }

    /// <summary>The headers that the backend gets; the client's own until a mapping changes them.</summary>
    public GatewayHeaders Headers { get; set; } = [];

    /// <summary>The path that the backend gets instead of the client's, if a mapping says so.</summary>
    public string? MappedPath { get; set; }

    /// <summary>The query string that the backend gets; the client's own until a mapping changes it.</summary>
    public string QueryString { get; set; } = "";

    /// <summary>The parameters of <see cref="QueryString"/>, decoded.</summary>
    public List<KeyValuePair<string, string>> Query
    {
        get => _query ??= QueryString.Length == 0 ? [] : GatewayText.ParseQuery(QueryString);
        set => _query = value;
    }

    public GatewayTrace? Trace { get; init; }

    /// <summary>What went wrong at the integration, for logs.</summary>
    public string? IntegrationError { get; set; }

    /// <summary>The status that the integration gave, for logs.</summary>
    public int? IntegrationStatus { get; set; }

    /// <summary>How long the integration took, for logs.</summary>
    public TimeSpan? IntegrationLatency { get; set; }

    /// <summary>What went wrong at the authorizer, for logs.</summary>
    public string? AuthorizerError { get; set; }

    /// <summary>The client's trace id, or a new one.</summary>
    public string TraceId => _traceId ??= Request.Headers.First("X-Amzn-Trace-Id") ?? RequestTime.TraceId(Time, Options.Ids);
}
