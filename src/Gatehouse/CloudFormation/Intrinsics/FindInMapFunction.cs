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

        var standIn = arguments is [_, _, _, TemplateMap given] ? given["DefaultValue"] : null;
        return Step(evaluation, evaluation.Mappings, map, "mapping", standIn) is TemplateMap rows
            && Step(evaluation, rows, top, $"key of {map}", standIn) is TemplateMap row
            && Step(evaluation, row, second, $"key of {map}.{top}", standIn) is { } found
                ? found
                : standIn ?? TemplateValue.Null;
    }

    private static TemplateValue? Step(Evaluation evaluation, TemplateMap map, string key, string what, TemplateValue? standIn)
    {
        if (map[key] is { } value)
        {
            return value;
        }

        if (standIn is null)
        {
            var keys = map.Members.Select(member => member.Key).ToArray();
            evaluation.Report(DiagnosticCatalogue.NotInMapping, what, key, keys.Length == 0 ? "none" : string.Join(", ", keys.Take(20)), NearestName.Hint(key, keys));
        }

        return null;
    }
}
