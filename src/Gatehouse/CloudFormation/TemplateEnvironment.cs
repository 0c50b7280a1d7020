namespace Gatehouse.CloudFormation;

/// <summary>Gives references the values they have when a stack runs on this machine.</summary>
/// <remarks>The values look like AWS's and are the same at every start: they come from stack name, logical id and the names in the template.</remarks>
public sealed partial class TemplateEnvironment
{
    /// <summary>An environment for a stack.</summary>
    /// <param name="template">The stack's template.</param>
    /// <param name="overrides">Values by <c>LogicalId</c>, <c>LogicalId.Attribute</c>, export name or <c>{{resolve:...}}</c>; they win.</param>
    public TemplateEnvironment(EvaluatedTemplate template, ValueMap<string>? overrides = null)
    {
        Template = template;
        Overrides = overrides ?? [];
    }

    /// <summary>The stack's template.</summary>
    public EvaluatedTemplate Template { get; }

    /// <summary>Values that were given from outside.</summary>
    public ValueMap<string> Overrides { get; }

    /// <summary>The text with every reference filled in; what cannot be known becomes a stand-in that names the reference.</summary>
    public string Resolve(TemplateText text) => throw new NotImplementedException();

    /// <summary>The text with every reference filled in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The text filled in; with a stand-in for what is missing.</param>
    /// <param name="missing">The first reference that has no value, or empty.</param>
    /// <returns>Whether every reference has a value.</returns>
    public bool TryResolve(TemplateText text, out string value, out string missing) => throw new NotImplementedException();
}
