namespace Gatehouse.Velocity;

/// <summary>How much one render may do. Whatever goes beyond, but for <see cref="ForeachIterations"/>, ends the render with a <see cref="VelocityRenderException"/>.</summary>
public sealed record VelocityLimits
{
    /// <summary>The limits that apply when none are given for <see cref="VelocityDialect.ApiGateway"/>.</summary>
    public static VelocityLimits ApiGateway { get; } = new();

    /// <summary>The limits that apply when none are given for <see cref="VelocityDialect.Velocity"/>: like those of API Gateway, with any number of rounds in a loop.</summary>
    public static VelocityLimits Velocity { get; } = new() { ForeachIterations = int.MaxValue };

    /// <summary>
    /// Rounds of one <c>#foreach</c>; the loop ends there, and the render goes on behind it. Default 1,000, the quota of API Gateway
    /// (https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html).
    /// </summary>
    public int ForeachIterations { get; init; } = 1_000;

    /// <summary>Characters of the output, and of any one string or printed value on the way. Default 10,485,760 (the payload quota of 10 MB).</summary>
    public int OutputLength { get; init; } = 10 * 1024 * 1024;

    /// <summary>Elements of any one list or map that the template builds. Default 1,000,000.</summary>
    public int CollectionSize { get; init; } = 1_000_000;

    /// <summary>Statements rendered and expressions evaluated in all. Default 10,000,000.</summary>
    public long Steps { get; init; } = 10_000_000;

    /// <summary>Time of the whole render. Default five seconds.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Time all regular expressions of one render may take together. Default one second.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(1);
}
