namespace Gatehouse.CloudFormation;

/// <summary><c>Fn::If</c>: one of two values, by a condition.</summary>
internal sealed class IfFunction : IntrinsicFunction
{
    public override string Name => "Fn::If";

    public override TemplateValue? Evaluate(Evaluation evaluation, TemplateValue argument)
    {
        if (argument is TemplateList { Items: [TemplateString { Text.Literal: { } condition }, var yes, var no] })
        {
            if (evaluation.At("0", () => evaluation.Condition(condition)) is not { } truth)
            {
                return TemplateValue.Null;
            }

            ReferenceCheck.Check(evaluation, truth ? "2" : "1", truth ? no : yes);
            return truth ? evaluation.Evaluate("1", yes) : evaluation.Evaluate("2", no);
        }

        evaluation.Report(DiagnosticCatalogue.FunctionArguments, Name, "[condition, value if true, value if false]", Excerpt.Of(argument));
        return TemplateValue.Null;
    }
}
