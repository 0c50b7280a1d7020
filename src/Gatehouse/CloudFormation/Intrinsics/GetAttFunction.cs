namespace Gatehouse.CloudFormation;

/// <summary><c>Fn::GetAtt</c>: an attribute of a resource.</summary>
internal sealed class GetAttFunction : IntrinsicFunction
{
    private const string Form = "[logical id, attribute] or \"LogicalId.Attribute\"";

    public override string Name => "Fn::GetAtt";

    public override TemplateValue? Evaluate(Evaluation evaluation, TemplateValue argument)
    {
        switch (argument)
        {
            case TemplateString { Text.Literal: { } text } when text.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot:
                return evaluation.Attribute(text[..dot], text[(dot + 1)..]);
            case TemplateList { Items.Count: >= 2 } list:
                var names = list.Items.Select((item, i) => evaluation.Evaluate(i, item)).ToArray();
                if (names is [TemplateString { Text.Literal: { } logicalId }, ..]
                    && names.Skip(1).All(name => name is TemplateString { Text.Literal: not null }))
                {
                    return evaluation.Attribute(logicalId, string.Join('.', names.Skip(1).Select(name => ((TemplateString)name!).Text.Literal)));
                }

                break;
        }

        evaluation.Report(DiagnosticCatalogue.FunctionArguments, Name, Form, Excerpt.Of(argument));
        return TemplateValue.Null;
    }
}
