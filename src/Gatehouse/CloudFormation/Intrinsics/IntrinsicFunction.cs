namespace Gatehouse.CloudFormation;

/// <summary>A function that gives a value.</summary>
/// <remarks>
/// Null stands for <c>AWS::NoValue</c>; <see cref="TemplateValue.Null"/> is what remains after a diagnostic, so that one mistake
/// is reported once.
/// </remarks>
internal abstract class IntrinsicFunction
{
    public abstract string Name { get; }

    public abstract TemplateValue? Evaluate(Evaluation evaluation, TemplateValue argument);
}
