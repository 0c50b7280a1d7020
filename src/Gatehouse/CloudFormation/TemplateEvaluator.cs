namespace Gatehouse.CloudFormation;

/// <summary>Works out a template: parameters, conditions, mappings and intrinsic functions.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html.</remarks>
public static class TemplateEvaluator
{
    /// <summary>Works out a template. Mistakes are in <see cref="EvaluatedTemplate.Diagnostics"/>, all of them.</summary>
    public static EvaluatedTemplate Evaluate(TemplateDocument document, TemplateOptions? options = null) =>
        new(document, options ?? TemplateOptions.Default, []);
}
