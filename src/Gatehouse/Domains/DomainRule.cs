using System.Runtime.CompilerServices;

namespace Gatehouse;

/// <summary>A rule that sends requests to a stage of a REST API by their path and headers.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-routing-rules.html.</remarks>
public sealed record DomainRule
{
    /// <summary>A rule that sends requests to a stage.</summary>
    /// <param name="priority">The lower, the earlier it is tried; 1 to 1000000, each once.</param>
    /// <param name="api">The id of the API, or the reference that yields it.</param>
    /// <param name="stage">The name of the stage, or the reference that yields it.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public DomainRule(int priority, TemplateText api, TemplateText stage, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Priority = priority;
        Api = api;
        Stage = stage;
        Origin = Origin.Here(file, line);
    }

    /// <summary>The lower, the earlier it is tried; 1 to 1000000, each once.</summary>
    public int Priority { get; init; }

    /// <summary>The id of the API, or the reference that yields it.</summary>
    public TemplateText Api { get; init; }

    /// <summary>The name of the stage, or the reference that yields it.</summary>
    public TemplateText Stage { get; init; }

    /// <summary>Whether the base path that fitted is taken off before the route is sought.</summary>
    /// <value>The default is false.</value>
    public bool StripBasePath { get; init; }

    /// <summary>Conditions that must all hold; none takes every request.</summary>
    /// <value>The default is empty.</value>
    public ValueList<DomainCondition> Conditions { get; init; } = [];

    /// <summary>Where the rule was written.</summary>
    public Origin Origin { get; init; }
}
