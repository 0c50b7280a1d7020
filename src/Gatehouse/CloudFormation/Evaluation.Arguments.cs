using System.Globalization;

namespace Gatehouse.CloudFormation;

internal sealed partial class Evaluation
{
    /// <summary>The items of an argument that must be a list of so many, each worked out; null after a diagnostic.</summary>
    /// <param name="function">The name of the function.</param>
    /// <param name="form">What the argument looks like, for the message.</param>
    /// <param name="argument">The argument as written.</param>
    /// <param name="min">The least number of items.</param>
    /// <param name="max">The greatest number of items.</param>
    public TemplateValue[]? Arguments(string function, string form, TemplateValue argument, int min, int max)
    {
        if (argument is not TemplateList list || list.Items.Count < min || list.Items.Count > max)
        {
            Report(DiagnosticCatalogue.FunctionArguments, function, form, Excerpt.Of(argument));
            return null;
        }

        var values = new TemplateValue[list.Items.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Evaluate(i, list.Items[i]) ?? TemplateValue.Null;
        }

        return values;
    }

    /// <summary>A scalar as text; null after a diagnostic, or silently where the value is the trace of an earlier mistake.</summary>
    public TemplateText? TextOf(string function, string what, TemplateValue? value)
    {
        if (value is null or TemplateNull)
        {
            return null;
        }

        var text = Coercion.ToText(value);
        if (text is null)
        {
            Report(DiagnosticCatalogue.FunctionNeedsText, function, what, Excerpt.Of(value));
        }

        return text;
    }

    /// <summary>A scalar as text that is known now: pseudo parameters are filled in, references to resources are a mistake.</summary>
    public string? KnownText(string function, string what, TemplateValue? value)
    {
        if (TextOf(function, what, value) is not { } text)
        {
            return null;
        }

        if (PseudoParameters.Fill(text, Options).Literal is { } known)
        {
            return known;
        }

        Report(DiagnosticCatalogue.FunctionNeedsKnownText, function, what, text);
        return null;
    }

    /// <summary>A scalar as a whole number that is known now.</summary>
    public int? KnownNumber(string function, string what, TemplateValue? value)
    {
        if (KnownText(function, what, value) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        if (value is TemplateString { Text.IsStandIn: true })
        {
            return 0;
        }

        Report(DiagnosticCatalogue.FunctionNeedsNumber, function, what, text);
        return null;
    }

    /// <summary>Whether the value stands for a list that only a deployed stack knows, such as an attribute or an open <c>Fn::Split</c>.</summary>
    public static bool IsOpenList(TemplateValue value) =>
        value is TemplateString { Text.Parts: [not LiteralPart] };

    /// <summary>A function that stays in the text because only a deployed stack knows its value.</summary>
    public static TemplateValue Open(string function, params ReadOnlySpan<TemplateValue> arguments) =>
        TemplateText.Of(new IntrinsicPart(new TemplateMap([KeyValuePair.Create<string, TemplateValue>(function, new TemplateList(ValueList.Create(arguments)))])));
}
