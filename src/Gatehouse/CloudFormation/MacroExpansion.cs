using System.Globalization;

namespace Gatehouse.CloudFormation;

/// <summary>Works out <c>Fn::ForEach</c> and <c>AWS::Include</c>, which CloudFormation does before it looks at the template.</summary>
/// <remarks>
/// See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html and
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/create-reusable-transform-function-snippets-and-add-to-your-template-with-aws-include-transform.html.
/// </remarks>
internal sealed class MacroExpansion(Evaluation evaluation)
{
    /// <summary>Loops in loops end here; CloudFormation itself takes far smaller templates.</summary>
    private const int MaxMembers = 100_000;

    private const string LoopPrefix = "Fn::ForEach::";
    private int _members;

    public static void Run(Evaluation evaluation)
    {
        var text = evaluation.Document.Text;
        var root = evaluation.Document.Root;
        if (root["Transform"] is TemplateMap
            || text.Contains("Fn::Transform", StringComparison.Ordinal)
            || text.Contains("!Transform", StringComparison.Ordinal)
            || text.Contains(LoopPrefix, StringComparison.Ordinal))
        {
            evaluation.Replace(new MacroExpansion(evaluation).Root(root));
        }
    }

    private TemplateMap Root(TemplateMap root)
    {
        var members = new List<KeyValuePair<string, TemplateValue>>();
        if (root["Transform"] is TemplateMap { Members.Length: > 0 } transform && transform["Name"] is TemplateString { Text.Literal: TransformSection.Include })
        {
            evaluation.Enter("Transform");
            members.AddRange(Include(transform) ?? []);
            evaluation.Leave();
        }

        members.AddRange(Map(root).Members);
        return new TemplateMap(members);
    }

    private TemplateValue Expand(string name, TemplateValue value)
    {
        evaluation.Enter(name);
        var result = value switch
        {
            TemplateMap map => Map(map),
            TemplateList list => new TemplateList(list.Items.Select((item, i) => Expand(i.ToString(CultureInfo.InvariantCulture), item)).ToValueList()),
            _ => value,
        };
        evaluation.Leave();
        return result;
    }

    private TemplateMap Map(TemplateMap map)
    {
        var members = new List<KeyValuePair<string, TemplateValue>>(map.Members.Length);
        foreach (var (name, value) in map.Members)
        {
            if (name.StartsWith(LoopPrefix, StringComparison.Ordinal))
            {
                evaluation.Enter(name);
                evaluation.RequireLanguageExtensions("Fn::ForEach");
                members.AddRange(Loop(value));
                evaluation.Leave();
            }
            else if (name == "Fn::Transform")
            {
                evaluation.Enter(name);
                members.InsertRange(0, value is TemplateMap macro ? Macro(macro) ?? Kept(name, macro) : Refuse(value));
                evaluation.Leave();
            }
            else
            {
                members.Add(KeyValuePair.Create(name, Expand(name, value)));
            }
        }

        return new TemplateMap(members);
    }

    /// <summary>Properties say that a part of them is not known; other places have no use for that.</summary>
    private KeyValuePair<string, TemplateValue>[] Kept(string name, TemplateMap macro) =>
        evaluation.Pointer.Split('/') is ["", "Resources", _, "Properties", ..] ? [KeyValuePair.Create<string, TemplateValue>(name, macro)] : [];

    private IEnumerable<KeyValuePair<string, TemplateValue>> Loop(TemplateValue value)
    {
        if (value is not TemplateList { Items: [TemplateString { Text.Literal: { } identifier }, var collection, TemplateMap body] })
        {
            evaluation.Report(DiagnosticCatalogue.FunctionArguments, "Fn::ForEach", "[identifier, list, map of what is repeated]", Excerpt.Of(value));
            return [];
        }

        if (evaluation.Evaluate(1, collection) is not TemplateList list)
        {
            evaluation.Report(DiagnosticCatalogue.FunctionArguments, "Fn::ForEach", "a list that is known before deployment", Excerpt.Of(collection));
            return [];
        }

        var members = new List<KeyValuePair<string, TemplateValue>>();
        foreach (var item in list.Items)
        {
            if (evaluation.KnownText("Fn::ForEach", "an item of the list", item) is not { } text)
            {
                continue;
            }

            members.AddRange(((TemplateMap)Expand("2", LoopVariable.Replace(body, identifier, text))).Members);
            if ((_members += body.Members.Length) > MaxMembers)
            {
                evaluation.Report(DiagnosticCatalogue.LoopTooLarge, MaxMembers);
                break;
            }
        }

        return members;
    }

    /// <summary>What a macro gives; null, with a diagnostic, where only AWS knows it.</summary>
    private IEnumerable<KeyValuePair<string, TemplateValue>>? Macro(TemplateMap macro)
    {
        if (macro["Name"] is not TemplateString { Text.Literal: { } name })
        {
            return Refuse(macro);
        }

        if (name == TransformSection.Include)
        {
            return Include(macro);
        }

        evaluation.Report(DiagnosticCatalogue.MacroNotRun, name);
        return null;
    }

    private IEnumerable<KeyValuePair<string, TemplateValue>>? Include(TemplateMap macro)
    {
        if (macro["Parameters"] is not TemplateMap parameters || parameters["Location"] is not { } given)
        {
            return Refuse(macro);
        }

        if (evaluation.KnownText(TransformSection.Include, "the location", evaluation.At("Parameters", () => evaluation.Evaluate("Location", given))) is not { } location)
        {
            return [];
        }

        if (evaluation.Options.Include?.Invoke(location) is not { } text)
        {
            evaluation.Report(DiagnosticCatalogue.IncludeNotFound, location);
            return null;
        }

        var fragment = TemplateDocument.ParseFragment(text, location);
        evaluation.Bag.AddRange(fragment.Diagnostics);
        return fragment.Root.Members;
    }

    private IEnumerable<KeyValuePair<string, TemplateValue>> Refuse(TemplateValue found)
    {
        evaluation.Report(DiagnosticCatalogue.FunctionArguments, "Fn::Transform", "a map with Name and Parameters", Excerpt.Of(found));
        return [];
    }
}
