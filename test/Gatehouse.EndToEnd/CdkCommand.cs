using System.Diagnostics;
using System.Text;

namespace Gatehouse.EndToEnd;

/// <summary>Runs commands of the CDK in the repository, with temporary folders of their own.</summary>
internal static class CdkCommand
{
    public const string Version = "2.1148.1";

    // Several tests ask at once, and npm must not install twice into the same folder.
    private static readonly Lazy<Task<string?>> Installed = new(InstallAsync);

    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The command line of the CDK, installed once below <c>artifacts/</c>; null where npm cannot.</summary>
    public static Task<string?> InstalledAsync() => Installed.Value;

    private static async Task<string?> InstallAsync()
    {
        var folder = Path.Combine(Root, "artifacts", "aws-cdk-" + Version);
        var command = Path.Combine(folder, "node_modules", ".bin", "cdk");
        if (File.Exists(command))
        {
            return command;
        }

        Directory.CreateDirectory(folder);
        try
        {
            var (exitCode, output) = await RunAsync("npm", ["install", "--no-audit", "--no-fund", "--prefix", folder, "aws-cdk@" + Version], Root);
            if (exitCode == 0)
            {
                return command;
            }

            Console.Error.WriteLine($"Skipped: npm did not install aws-cdk@{Version}.\n{output}");
        }
        catch (System.ComponentModel.Win32Exception mistake)
        {
            Console.Error.WriteLine($"Skipped: npm does not start ({mistake.Message}).");
        }

        return null;
    }

    public static async Task<(int ExitCode, string Output)> RunAsync(
        string file, IReadOnlyList<string> arguments, string folder, params (string Name, string Value)[] variables)
    {
        var temporary = Directory.CreateTempSubdirectory("gatehouse-cdk-");
        try
        {
            var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            {
                start.Environment.Remove(name);
            }

            (string, string)[] always =
            [
                ("TMPDIR", temporary.FullName), ("CDK_HOME", temporary.FullName), ("CDK_VALIDATION", "false"), ("CDK_DISABLE_CLI_TELEMETRY", "true"),
                ("CDK_DISABLE_VERSION_CHECK", "1"), ("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "20"), ("AWS_EC2_METADATA_DISABLED", "true"),
                ("AWS_CONFIG_FILE", "/nonexistent"), ("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent"), ("AWS_REGION", "us-east-1"),
                // No build servers that outlive the command: they would hold its output open.
                ("MSBUILDDISABLENODEREUSE", "1"), ("UseSharedCompilation", "false"), ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
            ];
            foreach (var (name, value) in always.Concat(variables))
            {
                start.Environment[name] = value;
            }

            using var process = Process.Start(start)!;
            var output = new StringBuilder();
            var readers = new[] { process.StandardOutput, process.StandardError }.Select(async reader =>
            {
                while (await reader.ReadLineAsync() is { } line)
                {
                    lock (output)
                    {
                        output.AppendLine(line);
                    }
                }
            });
            await Task.WhenAll(readers);
            await process.WaitForExitAsync();
            return (process.ExitCode, output.ToString());
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Infra.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
