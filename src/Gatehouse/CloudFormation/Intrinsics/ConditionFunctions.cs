using System.Collections.Frozen;

namespace Gatehouse.CloudFormation;

/// <summary>The functions of conditions and rules: each gives a truth, or null after a diagnostic.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html and .../intrinsic-function-reference-rules.html.</remarks>
internal static class ConditionFunctions
{
    private static readonly FrozenDictionary<string, Func<Evaluation, TemplateValue, bool?>> Functions =
        new Dictionary<string, Func<Evaluation, TemplateValue, bool?>>
        {
            ["Fn::Equals"] = AreEqual,
            ["Fn::Not"] = Not,
            ["Fn::And"] = (evaluation, argument) => Combine(evaluation, "Fn::And", argument, absorbing: false),
            ["Fn::Or"] = (evaluation, argument) => Combine(evaluation, "Fn::Or", argument, absorbing: true),
            ["Fn::Contains"] = (evaluation, argument) => Members(evaluation, "Fn::Contains", argument, (list, value) => list.Contains(value)),
            ["Fn::EachMemberEquals"] = (evaluation, argument) =>
                Members(evaluation, "Fn::EachMemberEquals", argument, (list, value) => list.All(item => item.Equals(value))),
            ["Fn::EachMemberIn"] = EachMemberIn,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Func<Evaluation, TemplateValue, bool?>? Find(string name) => Functions.GetValueOrDefault(name);

    private static bool? AreEqual(Evaluation evaluation, TemplateValue argument) =>
        evaluation.Arguments("Fn::Equals", "[value, value]", argument, 2, 2) is [var left, var right]
        && Known(evaluation, "Fn::Equals", left) is { } first
        && Known(evaluation, "Fn::Equals", right) is { } second
            ? first.Equals(second)
            : null;

    private static bool? Not(Evaluation evaluation, TemplateValue argument)
    {
        if (argument is TemplateList { Items: [var only] })
        {
            return !evaluation.At("0", () => evaluation.Truth(only));
        }

        evaluation.Report(DiagnosticCatalogue.FunctionArguments, "Fn::Not", "[condition]", Excerpt.Of(argument));
        return null;
    }

    private static bool? Combine(Evaluation evaluation, string name, TemplateValue argument, bool absorbing)
    {
        if (argument is not TemplateList { Items.Count: >= 1 and <= 10 } list)
        {
            evaluation.Report(DiagnosticCatalogue.FunctionArguments, name, "2 to 10 conditions", Excerpt.Of(argument));
            return null;
        }

        var truths = list.Items.Select((item, i) => evaluation.At(i.ToString(System.Globalization.CultureInfo.InvariantCulture), () => evaluation.Truth(item))).ToArray();
        return truths.Contains(absorbing) ? absorbing : truths.Contains(null) ? null : !absorbing;
    }

    private static bool? Members(Evaluation evaluation, string name, TemplateValue argument, Func<ValueList<TemplateValue>, TemplateValue, bool> test) =>
        evaluation.Arguments(name, "[list, value]", argument, 2, 2) is [var list, var value]
        && KnownList(evaluation, name, list) is { } items
        && Known(evaluation, name, value) is { } wanted
            ? test(items, wanted)
            : null;

    private static bool? EachMemberIn(Evaluation evaluation, TemplateValue argument) =>
        evaluation.Arguments("Fn::EachMemberIn", "[list, list]", argument, 2, 2) is [var list, var allowed]
        && KnownList(evaluation, "Fn::EachMemberIn", list) is { } items
        && KnownList(evaluation, "Fn::EachMemberIn", allowed) is { } set
            ? items.All(set.Contains)
            : null;

    private static ValueList<TemplateValue>? KnownList(Evaluation evaluation, string name, TemplateValue value) =>
        value is TemplateNull ? null
        : Known(evaluation, name, value) is not { } known ? null
        : known is TemplateList list ? list.Items
        : [known];

    /// <summary>The value with every scalar as text, so that 1 equals "1"; references to resources are a mistake here.</summary>
    private static TemplateValue? Known(Evaluation evaluation, string name, TemplateValue value)
    {
        switch (value)
        {
            case TemplateNull:
                return null;
            case TemplateList list:
                var items = list.Items.Select(item => Known(evaluation, name, item)).ToArray();
                return items.Contains(null) ? null : new TemplateList(items.ToValueList()!);
            case TemplateMap:
                return value;
            default:
                return evaluation.KnownText(name, "each value", value) is { } text ? (TemplateValue)text : null;
        }
    }
}
