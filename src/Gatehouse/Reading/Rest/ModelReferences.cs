using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>References between models, in whatever form they were written: <c>#/components/schemas/Name</c> is the canonical one.</summary>
internal static class ModelReferences
{
    /// <summary>A schema with its references in canonical form.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="nameOf">Gives the name of a model for a reference to its resource; null for other references.</param>
    public static TemplateValue Normalize(TemplateValue schema, Func<TemplateText, string?>? nameOf = null) => schema switch
    {
        TemplateMap map => new TemplateMap(map.Members.Select(member => KeyValuePair.Create(
            member.Key,
            member.Key == "$ref" && Name(member.Value, nameOf) is { } name ? (TemplateValue)(ModelExpansion.Reference + name) : Normalize(member.Value, nameOf)))),
        TemplateList list => new TemplateList(list.Items.Select(item => Normalize(item, nameOf)).ToValueList()),
        _ => schema,
    };

    /// <summary>The name of the model that a <c>$ref</c> leads to; null when it leads elsewhere.</summary>
    public static string? Name(TemplateValue? reference, Func<TemplateText, string?>? nameOf = null)
    {
        if (reference is not TemplateString { Text: var text })
        {
            return null;
        }

        if (text.Literal is { } literal)
        {
            return literal.StartsWith(ModelExpansion.Reference, StringComparison.Ordinal) ? JsonPointer.Unescape(literal[ModelExpansion.Reference.Length..])
                : literal.StartsWith("#/definitions/", StringComparison.Ordinal) && !literal["#/definitions/".Length..].Contains('/', StringComparison.Ordinal)
                    ? JsonPointer.Unescape(literal["#/definitions/".Length..])
                : IsModelUrl(text) ? literal[(literal.LastIndexOf('/') + 1)..]
                : null;
        }

        if (!IsModelUrl(text) || !text.TryCutLast("/models/", out _, out var name))
        {
            return null;
        }

        return name.Literal ?? nameOf?.Invoke(name);
    }

    private static bool IsModelUrl(TemplateText text) =>
        text.Parts is [LiteralPart first, ..]
        && first.Text.Contains("/restapis/", StringComparison.Ordinal)
        && text.Parts.OfType<LiteralPart>().Any(part => part.Text.Contains("/models/", StringComparison.Ordinal));
}
