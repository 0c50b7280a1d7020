using System.Collections.Immutable;

namespace Gatehouse.CloudFormation;

/// <summary>Works out the outputs of a template.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html.</remarks>
internal static class OutputSection
{
    public static ImmutableArray<EvaluatedOutput> Evaluate(Evaluation evaluation)
    {
        var outputs = ImmutableArray.CreateBuilder<EvaluatedOutput>();
        foreach (var (name, value) in evaluation.Document.Root["Outputs"] is TemplateMap section ? section.Members : [])
        {
            if (evaluation.Elsewhere(["Outputs", name], () => One(evaluation, name, value)) is { } output)
            {
                outputs.Add(output);
            }
        }

        return outputs.DrainToImmutable();
    }

    private static EvaluatedOutput? One(Evaluation evaluation, string name, TemplateValue value)
    {
        if (value is not TemplateMap output || output["Value"] is not { } content)
        {
            evaluation.Report(DiagnosticCatalogue.OutputWithoutValue, name);
            return null;
        }

        if (evaluation.IsRemovedBy(output).Removed)
        {
            ReferenceCheck.Check(evaluation, "Value", content);
            return null;
        }

        var export = output["Export"] is { } given ? evaluation.Evaluate("Export", given) as TemplateMap : null;
        return new(name, evaluation.Evaluate("Value", content) ?? TemplateValue.Null)
        {
            Description = output["Description"] is TemplateString { Text.Literal: { } text } ? text : null,
            ExportName = export?["Name"] is TemplateString exported ? exported.Text : null,
        };
    }
}
