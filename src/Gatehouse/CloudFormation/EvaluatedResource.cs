namespace Gatehouse.CloudFormation;

/// <summary>A resource of a template after parameters, conditions, mappings and functions have been worked out.</summary>
/// <remarks>
/// What remains open in <see cref="Properties"/> are references to resources and pseudo parameters: they are parts of
/// <see cref="TemplateText"/>. A resource whose condition is false does not appear at all.
/// </remarks>
/// <param name="LogicalId">The name in the template.</param>
/// <param name="Type">The type, such as <c>AWS::ApiGateway::RestApi</c>.</param>
/// <param name="Document">The template that holds the resource.</param>
public sealed record EvaluatedResource(string LogicalId, string Type, TemplateDocument Document)
{
    /// <summary>The properties; empty where the template gives none.</summary>
    public TemplateMap Properties { get; init; } = TemplateMap.Empty;

    /// <summary>The metadata; empty where the template gives none.</summary>
    public TemplateMap Metadata { get; init; } = TemplateMap.Empty;

    /// <summary>The logical ids that <c>DependsOn</c> names and that exist.</summary>
    public ValueList<string> DependsOn { get; init; } = [];

    /// <summary>What becomes of the resource when it leaves the stack. Default in CloudFormation: <c>Delete</c>.</summary>
    public string? DeletionPolicy { get; init; }

    /// <summary>What becomes of the resource when it is replaced. Default in CloudFormation: <c>Delete</c>.</summary>
    public string? UpdateReplacePolicy { get; init; }

    /// <summary>The options for which the resource was worked out.</summary>
    internal TemplateOptions Options { get; init; } = TemplateOptions.Default;

    /// <summary>The name in <see cref="Document"/>, where the resource is read with another stack's template; else null.</summary>
    internal string? WrittenAs { get; init; }

    /// <summary>The JSON pointer to the resource: <c>/Resources/LogicalId</c>.</summary>
    public string Pointer => "/Resources/" + JsonPointer.Escape(WrittenAs ?? LogicalId);

    /// <summary>A place inside the resource, with line and column.</summary>
    /// <param name="pointer">A JSON pointer that starts at the resource, such as <c>/Properties/Name</c>; empty for the resource itself.</param>
    public DiagnosticLocation At(string pointer = "") => Document.LocationOf(Pointer + pointer);
}
