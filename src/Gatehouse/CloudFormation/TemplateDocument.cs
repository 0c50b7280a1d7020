using System.Collections.Immutable;

namespace Gatehouse.CloudFormation;

/// <summary>A CloudFormation template as it was written: a tree of values in which functions are still maps.</summary>
/// <remarks>
/// JSON and YAML give the same tree; the short tags of YAML (<c>!Ref</c>, <c>!Sub</c> ...) become <c>Ref</c> and <c>Fn::</c> members.
/// See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html.
/// </remarks>
public sealed class TemplateDocument
{
    private readonly Lazy<Dictionary<string, (int Line, int Column)>> _positions;

    private TemplateDocument(string text, bool isYaml, string? path, TemplateMap root, ImmutableArray<Diagnostic> diagnostics)
    {
        Text = text;
        IsYaml = isYaml;
        Path = path;
        Root = root;
        Diagnostics = diagnostics;
        _positions = new(ReadPositions);
    }

    private TemplateDocument(TemplateDocument other, TemplateMap root, ImmutableArray<Diagnostic> diagnostics)
    {
        (Text, IsYaml, Path, _positions) = (other.Text, other.IsYaml, other.Path, other._positions);
        Root = root;
        Diagnostics = diagnostics;
    }

    /// <summary>The text that was read.</summary>
    public string Text { get; }

    /// <summary>Whether the text was read as YAML; otherwise as JSON.</summary>
    public bool IsYaml { get; }

    /// <summary>The path of the file, for diagnostics; or null.</summary>
    public string? Path { get; }

    /// <summary>The whole template; empty when the text could not be read.</summary>
    public TemplateMap Root { get; }

    /// <summary>What was found wrong in reading, all of it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether this is a template at all: a map with resources.</summary>
    public bool IsTemplate => Root["Resources"] is TemplateMap;

    /// <summary>Reads JSON or YAML. Mistakes are in <see cref="Diagnostics"/>.</summary>
    /// <param name="text">The template.</param>
    /// <param name="path">The path of the file, for diagnostics.</param>
    public static TemplateDocument Parse(string text, string? path = null)
    {
        var document = ParseFragment(text, path);
        if (document.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) && document.Root.Members.IsEmpty)
        {
            return document;
        }

        var bag = new DiagnosticBag();
        bag.AddRange(document.Diagnostics);
        TemplateStructure.Check(document, bag);
        return new(document, document.Root, bag.ToImmutable());
    }

    /// <summary>The place of a JSON pointer, with the line and column of the nearest node that was written.</summary>
    public DiagnosticLocation LocationOf(string pointer)
    {
        var (line, column) = (0, 0);
        for (var at = pointer; at is not null; at = JsonPointer.Parent(at))
        {
            if (_positions.Value.TryGetValue(at, out var position))
            {
                (line, column) = position;
                break;
            }
        }

        return DiagnosticLocation.InTemplate(Path, ResourceOf(pointer), pointer.Length == 0 ? null : pointer) with { Line = line, Column = column };
    }

    /// <summary>Reads a map that need not be a whole template, such as what <c>AWS::Include</c> brings in.</summary>
    internal static TemplateDocument ParseFragment(string text, string? path)
    {
        var content = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (content.IsEmpty)
        {
            return Failed(text, false, path, DiagnosticCatalogue.TemplateEmpty.At(DiagnosticLocation.InTemplate(path, null, null)));
        }

        var named = System.IO.Path.GetExtension(path ?? "");
        var yamlName = named.Equals(".yaml", StringComparison.OrdinalIgnoreCase) || named.Equals(".yml", StringComparison.OrdinalIgnoreCase);
        var isYaml = content[0] != '{' || (yamlName && !TryRead(text, isYaml: false, new TreeBuilder(null), out _, out _));
        var builder = new TreeBuilder(null);
        if (!TryRead(text, isYaml, builder, out var value, out var mistake))
        {
            var place = DiagnosticLocation.InTemplate(path, null, null) with { Line = mistake!.Line, Column = mistake.Column };
            return Failed(text, isYaml, path, DiagnosticCatalogue.TemplateNotWellFormed.At(place, isYaml ? "YAML" : "JSON", mistake.Message));
        }

        if (value is not TemplateMap root)
        {
            var place = DiagnosticLocation.InTemplate(path, null, null) with { Line = 1, Column = 1 };
            return Failed(text, isYaml, path, DiagnosticCatalogue.TemplateNotAMap.At(place, Excerpt.Of(value!)));
        }

        var document = new TemplateDocument(text, isYaml, path, root, []);
        return builder.Remarks.Count == 0
            ? document
            : new(document, root, [.. builder.Remarks.Select(remark => remark.Kind.At(document.LocationOf(remark.Pointer), remark.Arguments)).Distinct()]);
    }

    /// <summary>The same document with another tree, in which macros have been worked out.</summary>
    internal TemplateDocument WithRoot(TemplateMap root) => new(this, root, Diagnostics);

    private static TemplateDocument Failed(string text, bool isYaml, string? path, Diagnostic mistake) =>
        new(text, isYaml, path, TemplateMap.Empty, [mistake]);

    private static bool TryRead(string text, bool isYaml, TreeBuilder builder, out TemplateValue? value, out TemplateSyntaxException? mistake)
    {
        try
        {
            text = text.TrimStart('\uFEFF');
            value = isYaml ? YamlTemplateReader.Read(text, builder) : JsonTemplateReader.Read(text, builder);
            mistake = null;
            return true;
        }
        catch (TemplateSyntaxException caught)
        {
            value = null;
            mistake = caught;
            return false;
        }
    }

    private static string? ResourceOf(string pointer) =>
        pointer.Split('/') is ["", "Resources", var logicalId, ..] ? JsonPointer.Unescape(logicalId) : null;

    private Dictionary<string, (int Line, int Column)> ReadPositions()
    {
        var positions = new Dictionary<string, (int Line, int Column)>(StringComparer.Ordinal);
        TryRead(Text, IsYaml, new TreeBuilder(positions), out _, out _);
        return positions;
    }
}
