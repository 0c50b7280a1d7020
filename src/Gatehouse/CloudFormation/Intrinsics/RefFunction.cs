namespace Gatehouse.CloudFormation;

/// <summary><c>Ref</c>: the value of a parameter, a pseudo parameter or a resource.</summary>
internal sealed class RefFunction : IntrinsicFunction
{
    public override string Name => "Ref";

    public override TemplateValue? Evaluate(Evaluation evaluation, TemplateValue argument)
    {
        var name = argument is TemplateMap && evaluation.HasLanguageExtensions ? evaluation.Evaluate(argument) : argument;
        if (name is TemplateString { Text.Literal: { } literal })
        {
            return evaluation.Reference(literal);
        }

        evaluation.Report(DiagnosticCatalogue.FunctionArguments, Name, "the name of a parameter or resource", Excerpt.Of(argument));
        return TemplateValue.Null;
    }
}
