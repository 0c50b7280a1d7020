namespace Gatehouse.CloudFormation;

/// <summary>An output of a stack.</summary>
/// <param name="Name">The name of the output.</param>
/// <param name="Value">The value; a list where the template gives one.</param>
public sealed record EvaluatedOutput(string Name, TemplateValue Value)
{
    /// <summary>The description, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The name under which other stacks import the value, or null when it is not exported.</summary>
    public TemplateText? ExportName { get; init; }
}
