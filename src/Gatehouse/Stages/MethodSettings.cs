namespace Gatehouse;

/// <summary>Settings of one method of a stage.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/api/API_MethodSetting.html.</remarks>
/// <param name="Method">The method; <see cref="RouteMethod.Any"/> for all of the path (<c>*</c>).</param>
/// <param name="Path">The path as its route has it, or <see cref="AllPaths"/>.</param>
public sealed record MethodSettings(RouteMethod Method, RoutePath Path)
{
    /// <summary>Stands for every path of the API: <c>/*</c>.</summary>
    public static RoutePath AllPaths { get; } = "/*";

    internal bool IsForAll => Method == RouteMethod.Any && Path == AllPaths;

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
