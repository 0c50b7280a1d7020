namespace Gatehouse.CloudFormation;

internal sealed partial class Evaluation
{
    private readonly Dictionary<string, bool?> _conditions = new(StringComparer.Ordinal);
    private readonly List<string> _running = [];

    /// <summary>Conditions with their truth; those in which something is wrong are missing.</summary>
    public IEnumerable<KeyValuePair<string, bool>> Conditions =>
        _conditions.Where(condition => condition.Value is not null).Select(condition => KeyValuePair.Create(condition.Key, condition.Value!.Value));

    private TemplateMap ConditionSection => Document.Root["Conditions"] as TemplateMap ?? TemplateMap.Empty;

    /// <summary>Works out every condition, so that mistakes in those that nobody uses are found too.</summary>
    public void EvaluateConditions()
    {
        foreach (var (name, _) in ConditionSection.Members)
        {
            Condition(name);
        }
    }

    /// <summary>The truth of a condition; null after a diagnostic.</summary>
    public bool? Condition(string name)
    {
        if (_conditions.TryGetValue(name, out var known))
        {
            return known;
        }

        if (!ConditionSection.TryGetValue(name, out var value))
        {
            Report(DiagnosticCatalogue.UnknownCondition, name, NearestName.Hint(name, ConditionSection.Members.Select(member => member.Key)));
            return null;
        }

        if (_running.Contains(name))
        {
            Report(DiagnosticCatalogue.CircularConditions, string.Join(" -> ", _running.SkipWhile(each => each != name).Append(name)));
            return null;
        }

        _running.Add(name);
        var truth = Elsewhere(["Conditions", name], () => Truth(value));
        _running.Remove(name);
        return _conditions[name] = truth;
    }

    /// <summary>Whether the attribute <c>Condition</c> of a resource or output is false, and its name.</summary>
    public (bool Removed, string? Condition) IsRemovedBy(TemplateMap holder)
    {
        switch (holder["Condition"])
        {
            case null:
                return (false, null);
            case TemplateString { Text.Literal: { } name }:
                return (At("Condition", () => Condition(name)) is false, name);
            case var other:
                Enter("Condition");
                Report(DiagnosticCatalogue.FunctionArguments, "Condition", "the name of a condition", Excerpt.Of(other));
                Leave();
                return (false, null);
        }
    }

    /// <summary>The truth of a function of conditions or rules; null after a diagnostic.</summary>
    public bool? Truth(TemplateValue value)
    {
        switch (value)
        {
            case TemplateBoolean truth:
                return truth.Value;
            case TemplateString { Text.Literal: { } text } when bool.TryParse(text, out var truth):
                return truth;
            case TemplateMap { Members: [var (name, argument)] } when name == "Condition" && argument is TemplateString { Text.Literal: { } condition }:
                return At(name, () => Condition(condition));
            case TemplateMap { Members: [var (name, argument)] } when ConditionFunctions.Find(name) is { } function:
                return At(name, () => function(this, argument));
            case TemplateMap map when FunctionIn(map) is not null:
                return Evaluate(map) switch
                {
                    null or TemplateNull => null,
                    TemplateMap or TemplateList => NoTruth(value),
                    var scalar => Truth(scalar),
                };
            default:
                return NoTruth(value);
        }
    }

    private bool? NoTruth(TemplateValue value)
    {
        Report(DiagnosticCatalogue.NotACondition, Excerpt.Of(value));
        return null;
    }
}
