namespace Gatehouse;

/// <summary>How much an execution log holds.</summary>
public enum LoggingLevel
{
    /// <summary>Nothing.</summary>
    Off,

    /// <summary>Requests that fail.</summary>
    Error,

    /// <summary>All requests.</summary>
    Info,
}

/// <summary>Settings of one method of a stage.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/api/API_MethodSetting.html.</remarks>
/// <param name="Method">The method; <see cref="RouteMethod.Any"/> for all of the path (<c>*</c>).</param>
/// <param name="Path">The path as its route has it, or <c>/*</c> for all.</param>
public sealed record MethodSettings(RouteMethod Method, string Path)
{
    /// <summary>How many requests the method takes.</summary>
    /// <value>The default is null: as the stage says.</value>
    public Throttle? Throttle { get; init; }

    /// <summary>How much the execution log holds.</summary>
    /// <value>The default is null: as the stage says.</value>
    public LoggingLevel? Logging { get; init; }

    /// <summary>Whether the execution log holds whole requests and answers.</summary>
    /// <value>The default is null: as the stage says.</value>
    public bool? DataTrace { get; init; }

    /// <summary>Whether CloudWatch gets metrics of the method.</summary>
    /// <value>The default is null: as the stage says.</value>
    public bool? Metrics { get; init; }

    /// <summary>How answers are cached.</summary>
    /// <value>The default is null: as the stage says.</value>
    public MethodCache? Cache { get; init; }
}

/// <summary>How answers of one method, or of all, are cached.</summary>
public sealed record MethodCache
{
    /// <summary>Whether answers are kept.</summary>
    /// <value>The default is null: as the stage says.</value>
    public bool? Enabled { get; init; }

    /// <summary>How long, zero (not at all) to one hour.</summary>
    /// <value>The default is null: five minutes.</value>
    public TimeSpan? TimeToLive { get; init; }

    /// <summary>Whether they are kept encrypted.</summary>
    /// <value>The default is null: no.</value>
    public bool? Encrypted { get; init; }
}

/// <summary>The cache cluster of a stage.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html.</remarks>
/// <param name="Size">The size in GB: 0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118 or 237.</param>
public sealed record StageCache(string Size)
{
    /// <summary>How answers of all methods are cached.</summary>
    /// <value>The default is null: those of GET, for five minutes.</value>
    public MethodCache? Default { get; init; }

    /// <summary>Whether the cluster is there.</summary>
    /// <value>The default is true.</value>
    public bool Enabled { get; init; } = true;
}

/// <summary>A share of a stage's requests that goes to another deployment.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/canary-release.html.</remarks>
/// <param name="Percent">The share, 0 to 100.</param>
public sealed record Canary(double Percent)
{
    /// <summary>The id of the canary's deployment.</summary>
    /// <value>The default is null: the deployment that this definition makes.</value>
    public TemplateText? Deployment { get; init; }

    /// <summary>Stage variables that the canary has another value of.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> Variables { get; init; } = [];

    /// <summary>Whether the canary uses the stage's cache.</summary>
    /// <value>The default is false.</value>
    public bool UseStageCache { get; init; }
}

/// <summary>Where a line for each request is written.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html.</remarks>
/// <param name="Destination">The ARN of a CloudWatch log group, or of a Firehose stream whose name begins with <c>amazon-apigateway-</c>.</param>
/// <param name="Format">The line.</param>
public sealed record AccessLog(TemplateText Destination, AccessLogFormat Format);
