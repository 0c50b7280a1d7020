using System.Collections.Immutable;
using Gatehouse.Velocity.Mapping;

namespace Gatehouse.Velocity;

/// <summary>What a mapping template sees of a request or an answer.</summary>
public sealed record MappingInput
{
    private static readonly IReadOnlyDictionary<string, string> None = ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// The payload: of the client's request in a request template, of the integration's answer in a response template.
    /// An empty payload shows as <c>{}</c>.
    /// </summary>
    public required string Body { get; init; }

    /// <summary>Path parameters of the client's request. Default: none.</summary>
    public IReadOnlyDictionary<string, string> PathParameters { get; init; } = None;

    /// <summary>Query string parameters of the client's request. Default: none.</summary>
    public IReadOnlyDictionary<string, string> QueryString { get => field ?? Late?.QueryString ?? None; init; }

    /// <summary>Headers of the client's request, their names as they were sent: templates find them by exact name. Default: none.</summary>
    public IReadOnlyDictionary<string, string> Headers { get => field ?? Late?.Headers ?? None; init; }

    /// <summary>
    /// <c>$context</c>. Templates write overrides into it; read them back afterwards. Maps inside it are made to print as nothing.
    /// Default: an empty map.
    /// </summary>
    public VelocityMap Context { get => field ??= Late?.Context ?? []; init; }

    /// <summary><c>$stageVariables</c>. Default: none.</summary>
    public IReadOnlyDictionary<string, string> StageVariables { get; init; } = None;

    /// <summary>Further variables by name, for templates that see more than a mapping template does. Default: none.</summary>
    public IReadOnlyDictionary<string, object?>? Variables { get; init; }

    /// <summary>How much the render may do. Default: the limits of the template's dialect.</summary>
    public VelocityLimits? Limits { get; init; }

    /// <summary>Where query string, headers and context come from that were not given. Default: nowhere.</summary>
    internal IMappingValues? Late { get; init; }
}
