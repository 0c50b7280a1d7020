using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gatehouse.Local.Stacks;

/// <summary>Runs the command of a <c>cdk.json</c>, as the CDK command line does, and gives the assembly it writes.</summary>
internal static partial class CdkApp
{
    private const int ShownLines = 20;

    /// <summary>One of the variables takes major versions; the others take any text.</summary>
    private static readonly string NodeVersions = string.Join(',', Enumerable.Range(12, 50));

    // Which Node.js runs the app is for "cdk synth" to say; here its banners would bury the diagnostics.
    private static readonly string[] QuietNode =
    [
        "JSII_SILENCE_WARNING_DEPRECATED_NODE_VERSION",
        "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION",
        "JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION",
    ];

    /// <summary>The folder of the assembly; null after a diagnostic.</summary>
    public static async Task<string?> SynthesizeAsync(string folder, string path, StackLoading loading, CancellationToken cancellationToken)
    {
        if (loading.ReadJson(path) is not { } configuration)
        {
            return null;
        }

        var command = configuration.ValueKind == JsonValueKind.Object && configuration.TryGetProperty("app", out var app) && app.ValueKind == JsonValueKind.String
            ? app.GetString()
            : null;
        if (string.IsNullOrWhiteSpace(command))
        {
            loading.Diagnostics.Add(DiagnosticCatalogue.CdkAppMissing.At(StackLoading.Place(path)));
            return null;
        }

        if (Directory.Exists(Path.GetFullPath(command, folder)))
        {
            return Path.GetFullPath(command, folder);
        }

        var output = loading.Options.AppOutput ?? Path.GetFullPath(
            configuration.TryGetProperty("output", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString()! : "cdk.out", folder);
        return await RunAsync(command, folder, output, Context(configuration, folder, loading), path, loading, cancellationToken).ConfigureAwait(false)
            ? output
            : null;
    }

    private static async Task<bool> RunAsync(
        string command, string folder, string output, string context, string path, StackLoading loading, CancellationToken cancellationToken)
    {
        // jsii for .NET leaves 66 MB in the temporary folder at each run, so the command gets one of its own.
        var temporary = Directory.CreateTempSubdirectory("gatehouse-synth-");
        try
        {
            using var process = new Process { StartInfo = Start(command, folder, output, context, temporary.FullName, loading.Options) };
            var lines = new Queue<string>();
            void Keep(string? line, TextWriter? writer)
            {
                if (line is null || StackFrame().IsMatch(line))
                {
                    return;
                }

                lock (lines)
                {
                    writer?.WriteLine(line);
                    lines.Enqueue(line);
                    if (lines.Count > ShownLines)
                    {
                        lines.Dequeue();
                    }
                }
            }

            loading.Options.AppErrors?.WriteLine($"Running {command}");
            process.OutputDataReceived += (_, line) => Keep(line.Data, null);
            process.ErrorDataReceived += (_, line) => Keep(line.Data, loading.Options.AppErrors);
            process.Start();
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            try
            {
                await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }

            if (process.ExitCode == 0 && File.Exists(Path.Combine(output, "manifest.json")))
            {
                return true;
            }

            lock (lines)
            {
                var said = lines.Count == 0 ? "it printed nothing" : string.Join(Environment.NewLine, lines);
                loading.Diagnostics.Add(process.ExitCode == 0
                    ? DiagnosticCatalogue.CdkAppWithoutAssembly.At(StackLoading.Place(path), command, output)
                    : DiagnosticCatalogue.CdkAppFailed.At(StackLoading.Place(path), command, process.ExitCode, said));
            }

            return false;
        }
        finally
        {
            Delete(temporary);
        }
    }

    private static ProcessStartInfo Start(string command, string folder, string output, string context, string temporary, StackOptions options)
    {
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd.exe", ["/d", "/c", command])
            : new ProcessStartInfo("/bin/sh", ["-c", command]);
        start.WorkingDirectory = folder;
        start.RedirectStandardError = start.RedirectStandardOutput = true;
        foreach (var name in QuietNode.Where(name => !start.Environment.ContainsKey(name)))
        {
            start.Environment[name] = NodeVersions;
        }

        foreach (var (name, value) in options.AppVariables)
        {
            start.Environment[name] = value;
        }

        start.Environment["CDK_OUTDIR"] = output;
        start.Environment["CDK_CONTEXT_JSON"] = context;
        start.Environment["CDK_DEFAULT_ACCOUNT"] = options.AccountId;
        start.Environment["CDK_DEFAULT_REGION"] = options.Region;
        start.Environment["TMPDIR"] = temporary;
        start.Environment["TMP"] = temporary;
        start.Environment["TEMP"] = temporary;
        return start;
    }

    /// <summary>The context of <c>cdk.json</c> and <c>cdk.context.json</c>, and the settings with which the command line asks for asset paths.</summary>
    private static string Context(JsonElement configuration, string folder, StackLoading loading)
    {
        var context = new JsonObject { ["aws:cdk:enable-path-metadata"] = true, ["aws:cdk:enable-asset-metadata"] = true, ["aws:cdk:version-reporting"] = false };
        var looked = Path.Combine(folder, "cdk.context.json");
        Add(context, File.Exists(looked) ? loading.ReadJson(looked) : null);
        Add(context, configuration.TryGetProperty("context", out var own) ? own : null);
        return context.ToJsonString();
    }

    private static void Add(JsonObject context, JsonElement? more)
    {
        if (more is { ValueKind: JsonValueKind.Object } values)
        {
            foreach (var value in values.EnumerateObject())
            {
                context[value.Name] = JsonNode.Parse(value.Value.GetRawText());
            }
        }
    }

    private static void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            // A process of the app still holds a file there; the system clears its temporary folder itself.
        }
    }

    [GeneratedRegex(@"^\s+at \S|^\s*--- End of (?:inner|stack)")]
    private static partial Regex StackFrame();
}
