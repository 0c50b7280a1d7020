namespace Gatehouse.CloudFormation;

/// <summary><c>Fn::Split</c>: the pieces of a text between delimiters.</summary>
internal sealed class SplitFunction : IntrinsicFunction
{
    public override string Name => "Fn::Split";

    public override TemplateValue? Evaluate(Evaluation evaluation, TemplateValue argument)
    {
        if (evaluation.Arguments(Name, "[delimiter, text]", argument, 2, 2) is not [var first, var second]
            || evaluation.KnownText(Name, "the delimiter", first) is not { } delimiter
            || evaluation.TextOf(Name, "the text", second) is not { } text)
        {
            return TemplateValue.Null;
        }

        if (delimiter.Length == 0)
        {
            evaluation.Report(DiagnosticCatalogue.FunctionArguments, Name, "[delimiter, text] with a delimiter that is not empty", Excerpt.Of(argument));
            return TemplateValue.Null;
        }

        return PseudoParameters.Fill(text, evaluation.Options).Literal is { } known
            ? new TemplateList(known.Split(delimiter).Select(piece => (TemplateValue)(text.IsStandIn ? TemplateText.StandIn(piece) : piece)).ToValueList())
            : Evaluation.Open(Name, delimiter, text);
    }
}
