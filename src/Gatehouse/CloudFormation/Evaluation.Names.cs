namespace Gatehouse.CloudFormation;

internal sealed partial class Evaluation
{
    private readonly Dictionary<string, TemplateValue> _parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _removed = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, TemplateValue> Parameters => _parameters;

    public TemplateMap Mappings => Document.Root["Mappings"] as TemplateMap ?? TemplateMap.Empty;

    /// <summary>What the names of resources begin with that a transform adds and that are not known here.</summary>
    public IReadOnlyList<string> GeneratedNames { get; set; } = [];

    /// <summary>Every name that <c>Ref</c> takes.</summary>
    public IEnumerable<string> Names => [.. _parameters.Keys, .. _resources.Keys, .. _removed.Keys, .. PseudoParameters.Names];

    public IEnumerable<string> ResourceNames => [.. _resources.Keys, .. _removed.Keys];

    public bool KnowsResource(string logicalId) => _resources.ContainsKey(logicalId) || _removed.ContainsKey(logicalId);

    public bool Knows(string name) =>
        _parameters.ContainsKey(name) || KnowsResource(name) || PseudoParameters.Names.Contains(name);

    /// <summary>Whether a transform may add a resource of this name.</summary>
    public bool MayBeGenerated(string logicalId) => GeneratedNames.Any(start => logicalId.StartsWith(start, StringComparison.Ordinal));

    public bool IsRemoved(string logicalId) => _removed.ContainsKey(logicalId);

    public void Define(string parameter, TemplateValue value) => _parameters[parameter] = value;

    /// <summary>Takes note of a resource, with the condition that removes it or null.</summary>
    public void Declare(string logicalId, string type, string? removedBy)
    {
        if (removedBy is null)
        {
            _resources[logicalId] = type;
        }
        else
        {
            _removed[logicalId] = removedBy;
        }
    }

    /// <summary>The value of <c>Ref</c>; null for <c>AWS::NoValue</c>.</summary>
    public TemplateValue? Reference(string name)
    {
        if (_parameters.TryGetValue(name, out var value))
        {
            return value;
        }

        if (name == PseudoParameters.NoValue)
        {
            return null;
        }

        if (name == PseudoParameters.NotificationArns)
        {
            return new TemplateList(Options.NotificationArns.Select(arn => (TemplateValue)arn).ToValueList());
        }

        if (PseudoParameters.IsText(name) || IsResource(name))
        {
            return TemplateText.Ref(name);
        }

        if (MayBeGenerated(name))
        {
            return TemplateText.Of(new IntrinsicPart(new TemplateMap([KeyValuePair.Create<string, TemplateValue>("Ref", name)])));
        }

        if (!_removed.ContainsKey(name))
        {
            Report(DiagnosticCatalogue.UnknownName, name, NearestName.Hint(name, Names));
        }

        return TemplateValue.Null;
    }

    /// <summary>The value of <c>Fn::GetAtt</c>.</summary>
    public TemplateValue Attribute(string logicalId, string attribute)
    {
        if (IsResource(logicalId))
        {
            if (ResourceAttributes.IsUnknown(_resources[logicalId], attribute, out var known))
            {
                Report(DiagnosticCatalogue.UnknownAttribute, _resources[logicalId], attribute, known.Length == 0 ? "none" : string.Join(", ", known), NearestName.Hint(attribute, known));
            }

            return TemplateText.GetAtt(logicalId, attribute);
        }

        if (MayBeGenerated(logicalId))
        {
            return Open("Fn::GetAtt", logicalId, attribute);
        }

        if (!_removed.ContainsKey(logicalId))
        {
            Report(DiagnosticCatalogue.UnknownResource, logicalId, NearestName.Hint(logicalId, ResourceNames));
        }

        return TemplateValue.Null;
    }

    private bool IsResource(string logicalId)
    {
        if (_resources.ContainsKey(logicalId))
        {
            return true;
        }

        if (_removed.TryGetValue(logicalId, out var condition))
        {
            Report(DiagnosticCatalogue.ReferenceToRemovedResource, logicalId, condition);
        }

        return false;
    }
}
