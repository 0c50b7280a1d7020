using System.Collections.Immutable;

namespace Gatehouse.CloudFormation;

/// <summary>A CloudFormation template as it was written: a tree of values in which functions are still maps.</summary>
/// <remarks>
/// JSON and YAML give the same tree; the short tags of YAML (<c>!Ref</c>, <c>!Sub</c> ...) become <c>Ref</c> and <c>Fn::</c> members.
/// See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html.
/// </remarks>
public sealed partial class TemplateDocument
{
    private readonly Lazy<Dictionary<string, (int Line, int Column)>> _positions;

    private TemplateDocument(string? path, TemplateMap root, ImmutableArray<Diagnostic> diagnostics, Func<Dictionary<string, (int Line, int Column)>> positions)
    {
        Path = path;
        Root = root;
        Diagnostics = diagnostics;
        _positions = new(positions);
    }

    /// <summary>The path of the file, for diagnostics; or null.</summary>
    public string? Path { get; }

    /// <summary>The whole template; empty when the text could not be read.</summary>
    public TemplateMap Root { get; }

    /// <summary>What was found wrong in reading.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Reads JSON or YAML. Mistakes are in <see cref="Diagnostics"/>.</summary>
    /// <param name="text">The template.</param>
    /// <param name="path">The path of the file, for diagnostics.</param>
    public static TemplateDocument Parse(string text, string? path = null) => throw new NotImplementedException();

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

        return DiagnosticLocation.InTemplate(Path, ResourceOf(pointer), pointer) with { Line = line, Column = column };
    }

    private static string? ResourceOf(string pointer) =>
        pointer.Split('/') is ["", "Resources", var logicalId, ..] ? JsonPointer.Unescape(logicalId) : null;
}
