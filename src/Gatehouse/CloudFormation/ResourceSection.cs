using System.Collections.Immutable;

namespace Gatehouse.CloudFormation;

/// <summary>Works out the resources of a template.</summary>
internal static class ResourceSection
{
    /// <summary>Takes note of every resource, so that each can refer to all.</summary>
    public static void Declare(Evaluation evaluation)
    {
        foreach (var (logicalId, resource) in Members(evaluation))
        {
            var (removed, condition) = evaluation.Elsewhere(["Resources", logicalId], () => evaluation.IsRemovedBy(resource));
            evaluation.Declare(logicalId, TypeOf(resource), removed ? condition : null);
        }
    }

    public static ImmutableArray<EvaluatedResource> Evaluate(Evaluation evaluation)
    {
        var resources = ImmutableArray.CreateBuilder<EvaluatedResource>();
        foreach (var (logicalId, resource) in Members(evaluation))
        {
            if (evaluation.IsRemoved(logicalId))
            {
                evaluation.Elsewhere<bool>(["Resources"], () =>
                {
                    ReferenceCheck.Check(evaluation, logicalId, resource);
                    return true;
                });
            }
            else
            {
                resources.Add(evaluation.Elsewhere<EvaluatedResource>(["Resources", logicalId], () => Evaluate(evaluation, logicalId, resource)));
            }
        }

        return resources.DrainToImmutable();
    }

    private static EvaluatedResource Evaluate(Evaluation evaluation, string logicalId, TemplateMap resource) => new(logicalId, TypeOf(resource), evaluation.Document)
    {
        Options = evaluation.Options,
        Properties = MapAt(evaluation, resource, "Properties"),
        Metadata = MapAt(evaluation, resource, "Metadata"),
        DependsOn = DependsOn(evaluation, resource),
        DeletionPolicy = Literal(evaluation, resource, "DeletionPolicy"),
        UpdateReplacePolicy = Literal(evaluation, resource, "UpdateReplacePolicy"),
    };

    private static IEnumerable<(string LogicalId, TemplateMap Resource)> Members(Evaluation evaluation) =>
        evaluation.Document.Root["Resources"] is TemplateMap section
            ? section.Members.Where(member => member.Value is TemplateMap).Select(member => (member.Key, (TemplateMap)member.Value))
            : [];

    private static string TypeOf(TemplateMap resource) => resource["Type"] is TemplateString { Text.Literal: { } type } ? type : "";

    private static TemplateMap MapAt(Evaluation evaluation, TemplateMap resource, string name) =>
        resource[name] is { } value && evaluation.Evaluate(name, value) is TemplateMap map ? map : TemplateMap.Empty;

    private static string? Literal(Evaluation evaluation, TemplateMap resource, string name) =>
        resource[name] is { } value && evaluation.Evaluate(name, value) is TemplateString { Text.Literal: { } text } ? text : null;

    private static ValueList<string> DependsOn(Evaluation evaluation, TemplateMap resource)
    {
        if (resource["DependsOn"] is not { } value)
        {
            return [];
        }

        var names = new List<string>();
        evaluation.Enter("DependsOn");
        foreach (var item in value is TemplateList list ? list.Items : [value])
        {
            if (item is not TemplateString { Text.Literal: { } name })
            {
                evaluation.Report(DiagnosticCatalogue.FunctionArguments, "DependsOn", "a logical id or a list of them", Excerpt.Of(item));
            }
            else if (evaluation.MayBeGenerated(name) && !evaluation.KnowsResource(name))
            {
                continue;
            }
            else if (!evaluation.KnowsResource(name))
            {
                evaluation.Report(DiagnosticCatalogue.UnknownResource, name, NearestName.Hint(name, evaluation.ResourceNames));
            }
            else if (!evaluation.IsRemoved(name))
            {
                names.Add(name);
            }
        }

        evaluation.Leave();
        return names.ToValueList();
    }
}
