using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Gatehouse.CloudFormation;

/// <summary>Gives references the values they have when a stack runs on this machine.</summary>
/// <remarks>
/// The values look like AWS's and are the same at every start: they come from stack name, logical id and the names in the template.
/// Safe for use by several threads.
/// </remarks>
public sealed partial class TemplateEnvironment
{
    private readonly ConcurrentDictionary<TextPart, string> _known = new();
    private readonly DiagnosticBag _diagnostics = new();

    /// <summary>An environment for a stack.</summary>
    /// <param name="template">The stack's template.</param>
    /// <param name="overrides">Values by <c>LogicalId</c>, <c>LogicalId.Attribute</c>, export name or <c>{{resolve:...}}</c>; they win. Default: none.</param>
    public TemplateEnvironment(EvaluatedTemplate template, ValueMap<string>? overrides = null)
    {
        Template = template;
        Overrides = overrides ?? [];
    }

    /// <summary>The stack's template.</summary>
    public EvaluatedTemplate Template { get; private set; }

    /// <summary>Values that were given from outside.</summary>
    public ValueMap<string> Overrides { get; }

    /// <summary>What was found odd in resolving so far, such as values that had to be made up.</summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get
        {
            lock (_diagnostics)
            {
                return _diagnostics.ToImmutable();
            }
        }
    }

    /// <summary>Gives what other stacks export, by export name. Default: nothing.</summary>
    internal Func<string, string?> Imports { get; set; } = _ => null;

    /// <summary>Gives the environment of a nested stack, by logical id. Default: none.</summary>
    internal Func<string, TemplateEnvironment?> Nested { get; set; } = _ => null;

    /// <summary>Goes on with the same template and resources of other stacks besides.</summary>
    internal void TakeIn(EvaluatedTemplate template) => Template = template;

    /// <summary>The text with every reference filled in; what cannot be known becomes a stand-in that names the reference.</summary>
    public string Resolve(TemplateText text)
    {
        TryResolve(text, out var value, out _);
        return value;
    }

    /// <summary>The text with every reference filled in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The text filled in; with a stand-in for what is missing.</param>
    /// <param name="missing">The first reference that has no value, or empty.</param>
    /// <returns>Whether every reference has a value.</returns>
    public bool TryResolve(TemplateText text, out string value, out string missing)
    {
        if (text.Literal is { } literal)
        {
            (value, missing) = (literal, "");
            return true;
        }

        var run = new TextResolution(this);
        value = run.Resolve(text);
        missing = run.Missing ?? "";
        return run.Missing is null;
    }

    /// <summary>The value of an output, or null where the stack has none of that name.</summary>
    /// <param name="name">The name of the output.</param>
    public string? Output(string name) =>
        Template.Outputs.FirstOrDefault(output => output.Name == name) is { } found ? new TextResolution(this).Value(found.Value) : null;

    /// <summary>The value of a part that holds a name; null where there is none.</summary>
    internal string? ValueOf(TextPart part, TextResolution run)
    {
        if (_known.TryGetValue(part, out var known))
        {
            return known;
        }

        var value = part switch
        {
            ReferencePart reference => Reference(reference.Name, run),
            AttributePart attribute => Attribute(attribute.LogicalId, attribute.Attribute, run),
            _ => null,
        };
        if (value is not null && run.Missing is null)
        {
            _known[part] = value;
        }

        return value;
    }

    private string? Reference(string name, TextResolution run) =>
        Overrides.GetValueOrDefault(name)
        ?? PseudoParameters.ValueOf(name, Template.Options)
        ?? (Template.Find(name) is { } resource ? Pattern(resource, shape => shape.Ref, run) ?? MadeUp(resource, null, run) : null);

    private string? Attribute(string logicalId, string attribute, TextResolution run)
    {
        if (Overrides.GetValueOrDefault($"{logicalId}.{attribute}") is { } given)
        {
            return given;
        }

        if (Template.Find(logicalId) is not { } resource)
        {
            return null;
        }

        if (resource.Type == "AWS::CloudFormation::Stack" && attribute.StartsWith("Outputs.", StringComparison.Ordinal))
        {
            return Nested(logicalId)?.Output(attribute["Outputs.".Length..]);
        }

        return Pattern(resource, shape => shape.Attributes.GetValueOrDefault(attribute), run) ?? MadeUp(resource, attribute, run);
    }

    private string? Pattern(EvaluatedResource resource, Func<ResourceShape, string?> choose, TextResolution run) =>
        ResourceShapes.Find(resource.Type) is { } shape && choose(shape) is { } pattern
            ? new ResourceIdentity(resource, Template, run.Resolve).Fill(pattern, shape)
            : null;

    private string MadeUp(EvaluatedResource resource, string? attribute, TextResolution run)
    {
        var name = new ResourceIdentity(resource, Template, run.Resolve).MadeUpName(lowerCase: false);
        if (resource.Type == "AWS::CloudFormation::Stack" && attribute is null)
        {
            return (Nested(resource.LogicalId)?.Template.Options ?? new TemplateOptions { StackName = name }).StackId;
        }

        lock (_diagnostics)
        {
            _diagnostics.Add(DiagnosticCatalogue.ValueMadeUp.At(
                resource.At(), attribute is null ? resource.LogicalId : $"{resource.LogicalId}.{attribute}", resource.Type));
        }

        var service = resource.Type.Split("::") is [_, var second, ..] ? second.ToLowerInvariant() : "local";
        return attribute switch
        {
            null => name,
            _ when attribute.EndsWith("Arn", StringComparison.Ordinal) =>
                $"arn:{Template.Options.Partition}:{service}:{Template.Options.Region}:{Template.Options.AccountId}:{name}",
            _ => $"{name}.{attribute}",
        };
    }
}
