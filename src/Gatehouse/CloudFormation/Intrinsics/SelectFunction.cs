namespace Gatehouse.CloudFormation;

/// <summary><c>Fn::Select</c>: one item of a list.</summary>
internal sealed class SelectFunction : IntrinsicFunction
{
    private const string Form = "[index, list]";

    public override string Name => "Fn::Select";

    public override TemplateValue? Evaluate(Evaluation evaluation, TemplateValue argument)
    {
        if (evaluation.Arguments(Name, Form, argument, 2, 2) is not [var first, var second]
            || evaluation.KnownNumber(Name, "the index", first) is not { } index)
        {
            return TemplateValue.Null;
        }

        switch (second)
        {
            case TemplateNull:
                return TemplateValue.Null;
            case TemplateList list when index >= 0 && index < list.Items.Count:
                return list.Items[index];
            case TemplateList { Items: [.., TemplateString { Text.IsStandIn: true } last] } when index >= 0:
                // A made-up text has not the pieces that the real one has.
                return last;
            case TemplateList list:
                evaluation.Report(DiagnosticCatalogue.SelectOutOfRange, index, list.Items.Count);
                return TemplateValue.Null;
            case var open when Evaluation.IsOpenList(open):
                return Evaluation.Open(Name, index.ToString(System.Globalization.CultureInfo.InvariantCulture), open);
            default:
                evaluation.Report(DiagnosticCatalogue.FunctionArguments, Name, Form, Excerpt.Of(argument));
                return TemplateValue.Null;
        }
    }
}
