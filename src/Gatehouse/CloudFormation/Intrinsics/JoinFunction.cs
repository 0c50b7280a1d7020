namespace Gatehouse.CloudFormation;

/// <summary><c>Fn::Join</c>: texts with a delimiter between them.</summary>
internal sealed class JoinFunction : IntrinsicFunction
{
    private const string Form = "[delimiter, list of texts]";

    public override string Name => "Fn::Join";

    public override TemplateValue? Evaluate(Evaluation evaluation, TemplateValue argument)
    {
        if (evaluation.Arguments(Name, Form, argument, 2, 2) is not [var first, var second]
            || evaluation.KnownText(Name, "the delimiter", first) is not { } delimiter)
        {
            return TemplateValue.Null;
        }

        switch (second)
        {
            case TemplateNull:
                return TemplateValue.Null;
            case TemplateList list:
                var texts = list.Items.Select(item => evaluation.TextOf(Name, "an item", item)).ToArray();
                return Array.Exists(texts, text => text is null) ? TemplateValue.Null : DynamicReference.Mark(TemplateText.Join(delimiter, texts!));
            case var open when Evaluation.IsOpenList(open):
                return Evaluation.Open(Name, delimiter, open);
            default:
                evaluation.Report(DiagnosticCatalogue.FunctionArguments, Name, Form, Excerpt.Of(argument));
                return TemplateValue.Null;
        }
    }
}
