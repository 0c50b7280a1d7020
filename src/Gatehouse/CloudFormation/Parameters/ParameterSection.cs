using System.Collections.Immutable;

namespace Gatehouse.CloudFormation;

/// <summary>Gives every parameter of a template its value.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html.</remarks>
internal static class ParameterSection
{
    /// <summary>CDK puts this parameter into every template, only to compare it with a version.</summary>
    private const string BootstrapPrefix = "/cdk-bootstrap/";

    private static readonly string[] Attributes =
    [
        "Type", "Default", "AllowedValues", "AllowedPattern", "MinLength", "MaxLength", "MinValue", "MaxValue", "NoEcho", "ConstraintDescription", "Description",
    ];

    public static void Evaluate(Evaluation evaluation)
    {
        var section = evaluation.Document.Root["Parameters"] as TemplateMap ?? TemplateMap.Empty;
        foreach (var (name, value) in section.Members)
        {
            evaluation.Elsewhere<bool>(["Parameters", name], () =>
            {
                evaluation.Define(name, Read(evaluation, name, value));
                return true;
            });
        }

        foreach (var name in evaluation.Options.Parameters.Keys.Where(name => section[name] is null))
        {
            evaluation.Report(DiagnosticCatalogue.UnknownParameter, name, NearestName.Hint(name, section.Members.Select(member => member.Key)));
        }
    }

    private static TemplateValue Read(Evaluation evaluation, string name, TemplateValue value)
    {
        if (value is not TemplateMap definition)
        {
            evaluation.Report(DiagnosticCatalogue.ParameterTypeUnknown, name, Excerpt.Of(value));
            return name;
        }

        foreach (var (attribute, _) in definition.Members.Where(member => !Attributes.Contains(member.Key)))
        {
            evaluation.Report(DiagnosticCatalogue.ParameterAttributeUnknown, attribute, name, NearestName.Hint(attribute, Attributes));
        }

        if (definition["Type"] is not TemplateString { Text.Literal: { } typeName } || ParameterType.Parse(typeName) is not { } type)
        {
            evaluation.Report(DiagnosticCatalogue.ParameterTypeUnknown, name, definition["Type"] is { } found ? Excerpt.Of(found) : "nothing");
            return name;
        }

        var given = evaluation.Options.Parameters.GetValueOrDefault(name);
        var text = given ?? (definition["Default"] is { } standard ? Default(evaluation, name, standard) : null);
        if (text is null)
        {
            text = ParameterStandIn.For(name, type, definition, evaluation.Options);
            evaluation.Report(DiagnosticCatalogue.ParameterWithoutValue, name, text);
            return Shape(text, type, isStandIn: true);
        }

        var shaped = Shape(text, type, isStandIn: type.IsStored && given is null);
        foreach (var item in type.IsStored ? [] : shaped is TemplateList list ? list.Items : [shaped])
        {
            var literal = ((TemplateString)item).Text.Literal!;
            if (ParameterConstraints.Violation(literal, type, definition) is { } violation)
            {
                evaluation.Report(DiagnosticCatalogue.ParameterNotAllowed, name, violation, literal);
            }
        }

        if (type.IsStored && given is null && !text.StartsWith(BootstrapPrefix, StringComparison.Ordinal))
        {
            evaluation.Report(DiagnosticCatalogue.ParameterFromStore, name, text);
        }

        return shaped;
    }

    private static string? Default(Evaluation evaluation, string name, TemplateValue value)
    {
        if (Coercion.ToText(value)?.Literal is { } text)
        {
            return text;
        }

        evaluation.Report(DiagnosticCatalogue.ParameterNotAllowed, name, "have text or a number as its default", Excerpt.Of(value));
        return null;
    }

    private static TemplateValue Shape(string text, ParameterType type, bool isStandIn)
    {
        TemplateValue One(string one) => isStandIn ? TemplateText.StandIn(one) : one;
        return type.IsList
            ? new TemplateList(text.Length == 0 ? [] : text.Split(',').Select(item => One(item.Trim())).ToValueList())
            : One(text);
    }
}
