using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Tests;

/// <summary>Compares a template with the file that holds what it should be.</summary>
internal static class Baseline
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Matches(string path, JsonObject template)
    {
        var file = Path.Combine(Repository.Root, path);
        var actual = template.ToJsonString(Indented) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }

        var expected = File.Exists(file) ? File.ReadAllText(file) : "";
        if (expected != actual)
        {
            var received = Path.ChangeExtension(file, ".received.json");
            File.WriteAllText(received, actual);
            Assert.Fail($"The template is not that of the baseline. Compare with: diff {file} {received}\nIf it is right, run the tests again with UPDATE_BASELINES=1.");
        }
    }
}
