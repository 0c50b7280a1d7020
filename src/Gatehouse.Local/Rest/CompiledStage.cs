namespace Gatehouse.Local.Rest;

/// <summary>A stage as it is served. Complete once <see cref="Pipeline"/> is set; never changed afterwards.</summary>
internal sealed class CompiledStage
{
    public required RestGatewayOptions Options { get; init; }

    public required string Name { get; init; }

    public required string DeploymentId { get; init; }

    /// <summary>The stage's variables, those of the canary over them if this is a canary.</summary>
    public required IReadOnlyDictionary<string, string> Variables { get; init; }

    public required MediaTypes BinaryMediaTypes { get; init; }

    /// <summary>Whether requests come through CloudFront.</summary>
    public bool IsEdge { get; init; }

    public int? MinimumCompressionSize { get; init; }

    /// <summary>Whether this is the canary; null when the stage has none.</summary>
    public bool? IsCanary { get; init; }

    /// <summary>The canary of the stage, if it has one.</summary>
    public CompiledStage? Canary { get; set; }

    /// <summary>The share of requests that <see cref="Canary"/> gets, 0 to 100.</summary>
    public double CanaryPercent { get; init; }

    /// <summary>What the ARNs of the stage's methods begin with.</summary>
    public string MethodArns => field ??= $"{Options.ExecuteApiArn}/{Name}/";

    /// <summary>What the stage keeps between requests; null when it keeps nothing.</summary>
    public StageCaches? Caches { get; set; }

    /// <summary>The ARN that the access log is written to on AWS; null when there is no access log.</summary>
    public string? AccessLogDestination { get; set; }

    public GatewayResponseSet GatewayResponses { get; set; } = GatewayResponseSet.Default;

    /// <summary>The routes.</summary>
    public RouteTable<CompiledRoute> Routes { get; set; } = new();

    public RestStep Pipeline { get; set; } = StepSequence.Of();
}
