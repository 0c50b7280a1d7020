namespace Gatehouse.CloudFormation;

/// <summary><c>Fn::Length</c> of <c>AWS::LanguageExtensions</c>: the number of items of a list.</summary>
internal sealed class LengthFunction : IntrinsicFunction
{
    public override string Name => "Fn::Length";

    public override TemplateValue? Evaluate(Evaluation evaluation, TemplateValue argument)
    {
        evaluation.RequireLanguageExtensions(Name);
        switch (evaluation.Evaluate(argument))
        {
            case TemplateList list:
                return list.Items.Count;
            case null or TemplateNull:
                return TemplateValue.Null;
            default:
                evaluation.Report(DiagnosticCatalogue.FunctionArguments, Name, "a list that is known before deployment", Excerpt.Of(argument));
                return TemplateValue.Null;
        }
    }
}
