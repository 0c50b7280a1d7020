namespace Gatehouse.CloudFormation;

/// <summary><c>Fn::ImportValue</c>: an output that another stack exports.</summary>
internal sealed class ImportValueFunction : IntrinsicFunction
{
    public override string Name => "Fn::ImportValue";

    public override TemplateValue? Evaluate(Evaluation evaluation, TemplateValue argument) =>
        evaluation.TextOf(Name, "its argument", evaluation.Evaluate(argument)) is { } name
            ? TemplateText.Of(new IntrinsicPart(new TemplateMap([KeyValuePair.Create<string, TemplateValue>(Name, name)])))
            : TemplateValue.Null;
}
