namespace Gatehouse.CloudFormation;

/// <summary><c>Fn::Sub</c>: text with variables.</summary>
internal sealed class SubFunction : IntrinsicFunction
{
    public override string Name => "Fn::Sub";

    public override TemplateValue? Evaluate(Evaluation evaluation, TemplateValue argument)
    {
        var own = TemplateMap.Empty;
        TemplateValue? format = argument;
        if (argument is TemplateList { Items: [var first, TemplateMap variables] })
        {
            format = first;
            own = (TemplateMap)evaluation.At("1", () => new TemplateMap(
                variables.Members.Select(member => KeyValuePair.Create(member.Key, evaluation.Evaluate(member.Key, member.Value) ?? TemplateValue.Null))));
        }
        else if (argument is TemplateList { Items: [var only] })
        {
            format = only;
        }

        if (format is not TemplateString { Text.Literal: { } text })
        {
            evaluation.Report(DiagnosticCatalogue.FunctionArguments, Name, "text, or [text, map of variables]", Excerpt.Of(argument));
            return TemplateValue.Null;
        }

        var parts = new List<TemplateText>();
        var broken = false;
        foreach (var piece in SubText.Parse(text))
        {
            var part = piece.IsVariable ? Variable(evaluation, piece.Text, own) : TemplateText.Of(piece.Text);
            broken |= part is null;
            parts.Add(part ?? TemplateText.Empty);
        }

        return broken ? TemplateValue.Null : DynamicReference.Mark(TemplateText.Concat([.. parts]));
    }

    private TemplateText? Variable(Evaluation evaluation, string name, TemplateMap own)
    {
        if (own.TryGetValue(name, out var value))
        {
            return evaluation.TextOf(Name, $"${{{name}}}", value);
        }

        if (!SubText.IsName(name))
        {
            evaluation.Report(DiagnosticCatalogue.SubVariableMalformed, name);
            return null;
        }

        return name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot
            ? evaluation.TextOf(Name, $"${{{name}}}", evaluation.Attribute(name[..dot], name[(dot + 1)..]))
            : evaluation.TextOf(Name, $"${{{name}}}", evaluation.Reference(name) ?? "");
    }
}
