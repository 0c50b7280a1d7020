using System.Text.Json;
using Gatehouse.CloudFormation;
using Gatehouse.Reading;

namespace Gatehouse.Local.Stacks;

/// <summary>What one load has gathered so far.</summary>
internal sealed class StackLoading(StackOptions options)
{
    private readonly HashSet<string> _usedParameters = new(StringComparer.Ordinal);

    public StackOptions Options { get; } = options;

    public DiagnosticBag Diagnostics { get; } = new();

    public List<LoadedStack> Stacks { get; } = [];

    public List<string> Files { get; } = [];

    /// <summary>Whether a stage took the variables of the options.</summary>
    public bool TookStageVariables { get; set; }

    public static DiagnosticLocation Place(string path) => DiagnosticLocation.InTemplate(path, null, null);

    /// <summary>The text of a file; null after a diagnostic.</summary>
    public string? ReadText(string path)
    {
        try
        {
            Files.Add(Path.GetFullPath(path));
            return File.ReadAllText(path);
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            Diagnostics.Add(DiagnosticCatalogue.FileUnreadable.At(Place(path), Reason(mistake)));
            return null;
        }
    }

    /// <summary>The JSON of a file; null after a diagnostic.</summary>
    public JsonElement? ReadJson(string path)
    {
        if (ReadText(path) is not { } text)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return document.RootElement.Clone();
        }
        catch (JsonException mistake)
        {
            var place = Place(path) with { Line = (int)(mistake.LineNumber ?? 0) + 1, Column = (int)(mistake.BytePositionInLine ?? 0) + 1 };
            Diagnostics.Add(DiagnosticCatalogue.FileNotJson.At(place));
            return null;
        }
    }

    /// <summary>The given parameters that the template has.</summary>
    public ValueMap<string> ParametersFor(TemplateDocument document)
    {
        var names = document.Root["Parameters"] is TemplateMap section ? section.Members.Select(member => member.Key).ToHashSet(StringComparer.Ordinal) : [];
        _usedParameters.UnionWith(names);
        return Options.Parameters.Where(parameter => names.Contains(parameter.Key)).ToValueMap();
    }

    public LoadedStacks Finish(string path)
    {
        foreach (var name in Options.Parameters.Keys.Where(name => Stacks.Count > 0 && !_usedParameters.Contains(name)))
        {
            Diagnostics.Add(DiagnosticCatalogue.UnknownParameter.At(Place(path), name, ""));
        }

        if (Stacks.Count > 0 && Options.StageVariables.Count > 0 && !TookStageVariables)
        {
            Diagnostics.Add(DiagnosticCatalogue.StageVariablesUnused.At(Place(path)));
        }

        foreach (var stack in Stacks)
        {
            stack.Environment.Imports = name => Export(name, stack);
        }

        var templates = ForeignParts.Bring([.. Stacks.Select(stack => stack.Environment)]);
        return new([.. Stacks.Select((stack, i) => stack with { Template = templates[i] })], Diagnostics.ToImmutable(), [.. Files.Distinct(StringComparer.Ordinal)]);
    }

    private static string Reason(Exception mistake) => mistake switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        UnauthorizedAccessException => "access to it is denied",
        _ => mistake.Message.TrimEnd('.'),
    };

    private string? Export(string name, LoadedStack asker)
    {
        foreach (var stack in Stacks.Where(stack => stack != asker))
        {
            foreach (var output in stack.Template.Outputs)
            {
                if (output.ExportName is { } exported && stack.Environment.Resolve(exported) == name)
                {
                    return stack.Environment.Output(output.Name);
                }
            }
        }

        return null;
    }
}
