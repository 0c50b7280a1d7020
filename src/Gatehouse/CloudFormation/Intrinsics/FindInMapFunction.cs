namespace Gatehouse.CloudFormation;

/// <summary><c>Fn::FindInMap</c>: a value of a mapping; with <c>AWS::LanguageExtensions</c> also a default.</summary>
internal sealed class FindInMapFunction : IntrinsicFunction
{
    public override string Name => "Fn::FindInMap";

    public override TemplateValue? Evaluate(Evaluation evaluation, TemplateValue argument)
    {
        if (evaluation.Arguments(Name, "[map, top-level key, second-level key]", argument, 3, evaluation.HasLanguageExtensions ? 4 : 3) is not { } arguments
            || evaluation.KnownText(Name, "the map", arguments[0]) is not { } map
            || evaluation.KnownText(Name, "the top-level key", arguments[1]) is not { } top
            || evaluation.KnownText(Name, "the second-level key", arguments[2]) is not { } second)
        {
            return TemplateValue.Null;
        }

        var standard = arguments is [_, _, _, TemplateMap given] ? given["DefaultValue"] : null;
        return Step(evaluation, evaluation.Mappings, arguments[0], map, "mapping", standard) is TemplateMap rows
            && Step(evaluation, rows, arguments[1], top, $"key of {map}", standard) is TemplateMap row
            && Step(evaluation, row, arguments[2], second, $"key of {map}.{top}", standard) is { } found
                ? found
                : standard ?? TemplateValue.Null;
    }

    private static TemplateValue? Step(Evaluation evaluation, TemplateMap map, TemplateValue given, string key, string what, TemplateValue? standard)
    {
        if (map[key] is { } value)
        {
            return value;
        }

        if (standard is not null)
        {
            return null;
        }

        if (given is TemplateString { Text: var text } && map.Members is [var (first, entry), ..])
        {
            if (text.IsStandIn)
            {
                return entry;
            }

            if (text.Literal is null)
            {
                evaluation.Report(DiagnosticCatalogue.NotInMappingHere, what, key, text, first);
                return entry;
            }
        }

        var keys = map.Members.Select(member => member.Key).ToArray();
        evaluation.Report(DiagnosticCatalogue.NotInMapping, what, key, keys.Length == 0 ? "none" : string.Join(", ", keys.Take(20)), NearestName.Hint(key, keys));
        return null;
    }
}
