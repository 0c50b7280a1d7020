using System.Collections.Immutable;

namespace Gatehouse;

/// <summary>A custom domain as resources of a CloudFormation template.</summary>
/// <remarks>With an error among the <see cref="Diagnostics"/> there are no resources: nothing is half written.</remarks>
public sealed record WrittenDomain
{
    /// <summary>The resources, in an order that depends on nothing but the definition.</summary>
    public required ValueList<TemplateResource> Resources { get; init; }

    /// <summary>The logical id of the domain.</summary>
    public required string LogicalId { get; init; }

    /// <summary>What was found wrong or worth a remark.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Whether the definition holds mistakes, so that nothing was written.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>A template that holds only this domain.</summary>
    /// <exception cref="DiagnosticException">The definition holds mistakes.</exception>
    public TemplateMap ToTemplate() => HasErrors ? throw new DiagnosticException(Diagnostics) : TemplateResource.Template(Resources);
}
