using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Gatehouse.Testing;

/// <summary>Compares templates with baseline files that lie beside the test's source.</summary>
/// <remarks>
/// With the environment variable <c>UPDATE_BASELINES=1</c> the baselines are written instead. The order of members does not count.
/// </remarks>
public static class TemplateSnapshot
{
    /// <summary>The environment variable that makes baselines be written.</summary>
    public const string UpdateVariable = "UPDATE_BASELINES";

    /// <summary>Compares a template.</summary>
    /// <param name="template">The template.</param>
    /// <param name="name">The baseline's name; its file is <c>{name}.template.json</c>.</param>
    /// <param name="options">What is left out of the comparison; null for the defaults.</param>
    /// <param name="file">The caller's file.</param>
    /// <exception cref="SnapshotException">The template differs from its baseline, or there is none.</exception>
    public static void Matches(TemplateValue template, string name, SnapshotOptions? options = null, [CallerFilePath] string file = "")
    {
        var actual = SnapshotText.Of(template, options ?? new());
        var path = Path.Combine(SourceFolder.Of(file), name + ".template.json");
        if (Environment.GetEnvironmentVariable(UpdateVariable) is "1" or "true")
        {
            File.WriteAllText(path, actual);
            return;
        }

        if (!File.Exists(path))
        {
            throw new SnapshotException($"There is no baseline {path}.\n{HowToUpdate}");
        }

        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (expected != actual)
        {
            throw new SnapshotException($"The template differs from its baseline {path}.\n{LineDifference.Of(expected, actual)}\n{HowToUpdate}");
        }
    }

    /// <summary>Compares a template.</summary>
    /// <param name="template">The template as JSON.</param>
    /// <param name="name">The baseline's name; its file is <c>{name}.template.json</c>.</param>
    /// <param name="options">What is left out of the comparison; null for the defaults.</param>
    /// <param name="file">The caller's file.</param>
    /// <exception cref="SnapshotException">The template differs from its baseline, or there is none.</exception>
    public static void Matches(string template, string name, SnapshotOptions? options = null, [CallerFilePath] string file = "") =>
        Matches(TemplateValue.Parse(template), name, options, file);

    /// <summary>Compares a template.</summary>
    /// <param name="template">The template as the assertions library of the CDK gives it: <c>Template.FromStack(stack).ToJSON()</c>.</param>
    /// <param name="name">The baseline's name; its file is <c>{name}.template.json</c>.</param>
    /// <param name="options">What is left out of the comparison; null for the defaults.</param>
    /// <param name="file">The caller's file.</param>
    /// <exception cref="SnapshotException">The template differs from its baseline, or there is none.</exception>
    public static void Matches(IDictionary<string, object> template, string name, SnapshotOptions? options = null, [CallerFilePath] string file = "") =>
        Matches(TemplateValue.From(JsonSerializer.SerializeToElement(template)), name, options, file);

    private static string HowToUpdate => $"If the new template is right, write it with: {UpdateVariable}=1 dotnet test";
}
