using System.Collections.Immutable;

namespace Gatehouse.CloudFormation;

/// <summary>A template for one set of <see cref="TemplateOptions"/>: only resources that exist, properties without functions.</summary>
public sealed class EvaluatedTemplate
{
    private readonly Dictionary<string, EvaluatedResource> _index;

    internal EvaluatedTemplate(TemplateDocument document, TemplateOptions options, ImmutableArray<EvaluatedResource> resources)
    {
        Document = document;
        Options = options;
        Resources = resources;
        _index = resources.ToDictionary(resource => resource.LogicalId, StringComparer.Ordinal);
    }

    /// <summary>The template as it was read.</summary>
    public TemplateDocument Document { get; }

    /// <summary>The options for which it was worked out.</summary>
    public TemplateOptions Options { get; }

    /// <summary>The resources, in the order of the template.</summary>
    public ImmutableArray<EvaluatedResource> Resources { get; }

    /// <summary>The outputs whose condition holds, in the order of the template.</summary>
    public ImmutableArray<EvaluatedOutput> Outputs { get; internal init; } = [];

    /// <summary>The parameters with the values that were used: text or lists of text.</summary>
    public ValueMap<TemplateValue> Parameters { get; internal init; } = [];

    /// <summary>The conditions with their truth.</summary>
    public ValueMap<bool> Conditions { get; internal init; } = [];

    /// <summary>The names of the transforms, such as <c>AWS::LanguageExtensions</c>.</summary>
    public ValueList<string> Transforms { get; internal init; } = [];

    /// <summary>Everything that was found wrong or odd, in reading and in working out.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>Whether a diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The same template with other resources.</summary>
    internal EvaluatedTemplate WithResources(ImmutableArray<EvaluatedResource> resources) => new(Document, Options, resources)
    {
        Outputs = Outputs,
        Parameters = Parameters,
        Conditions = Conditions,
        Transforms = Transforms,
        Diagnostics = Diagnostics,
    };

    /// <summary>The resource of a logical id, or null where there is none.</summary>
    public EvaluatedResource? Find(string logicalId) => _index.GetValueOrDefault(logicalId);

    /// <summary>The resources of a type, in the order of the template.</summary>
    public IEnumerable<EvaluatedResource> OfType(string type) =>
        Resources.Where(resource => string.Equals(resource.Type, type, StringComparison.Ordinal));
}
