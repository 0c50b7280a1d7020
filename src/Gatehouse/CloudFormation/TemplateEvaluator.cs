using System.Collections.Immutable;

namespace Gatehouse.CloudFormation;

/// <summary>Works out a template: parameters, conditions, mappings and intrinsic functions.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html.</remarks>
public static class TemplateEvaluator
{
    /// <summary>Works out a template. Mistakes are in <see cref="EvaluatedTemplate.Diagnostics"/>, all of them.</summary>
    /// <param name="document">The template.</param>
    /// <param name="options">Parameters, account, region. Default: <see cref="TemplateOptions.Default"/>.</param>
    public static EvaluatedTemplate Evaluate(TemplateDocument document, TemplateOptions? options = null)
    {
        options ??= TemplateOptions.Default;
        if (!document.IsTemplate)
        {
            return new(document, options, []) { Diagnostics = document.Diagnostics };
        }

        var bag = new DiagnosticBag();
        bag.AddRange(document.Diagnostics);
        var evaluation = new Evaluation(document, options, bag);
        ParameterSection.Evaluate(evaluation);
        TransformSection.Check(evaluation);
        MacroExpansion.Run(evaluation);
        SamTemplate.Run(evaluation);
        evaluation.EvaluateConditions();
        ResourceSection.Declare(evaluation);
        RuleSection.Evaluate(evaluation);
        var resources = ResourceSection.Evaluate(evaluation);
        var outputs = OutputSection.Evaluate(evaluation);
        CircularDependencies.Check(resources, bag);
        return new(evaluation.Document, options, resources)
        {
            Outputs = outputs,
            Parameters = evaluation.Parameters.ToValueMap(),
            Conditions = evaluation.Conditions.ToValueMap(),
            Transforms = evaluation.Transforms,
            Diagnostics = bag.ToImmutable(),
        };
    }
}
