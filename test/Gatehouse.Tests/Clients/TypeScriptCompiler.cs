using System.ComponentModel;
using System.Diagnostics;

namespace Gatehouse.Tests.Clients;

/// <summary>The TypeScript compiler, installed once below <c>artifacts/</c>.</summary>
internal static class TypeScriptCompiler
{
    private const string Version = "5.9.3";

    private static readonly Lazy<Task<string?>> Compiler = new(InstallAsync);

    /// <summary>Whether there is a compiler; where npm cannot install it, the tests that need it say so and are left out.</summary>
    public static async Task<bool> IsThereAsync() => await Compiler.Value is not null;

    /// <summary>Compiles all files of a folder with a <c>tsconfig.json</c>.</summary>
    /// <returns>What the compiler says; empty where there is nothing wrong.</returns>
    public static async Task<string> CompileAsync(string folder) => (await RunAsync("node", [(await Compiler.Value)!, "-p", folder])).Output;

    private static async Task<string?> InstallAsync()
    {
        var artifacts = Path.Combine(Root(AppContext.BaseDirectory), "artifacts");
        var folder = Path.Combine(artifacts, "typescript-" + Version);
        var compiler = Path.Combine(folder, "node_modules", "typescript", "lib", "tsc.js");
        if (File.Exists(compiler))
        {
            return compiler;
        }

        // Another test run may install it at the same time.
        var fresh = Path.Combine(artifacts, "typescript-" + Path.GetRandomFileName());
        Directory.CreateDirectory(fresh);
        try
        {
            var (exitCode, output) = await RunAsync("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--fetch-retries=0", "--prefix", fresh, "typescript@" + Version]);
            if (exitCode == 0)
            {
                Directory.Move(fresh, folder);
                return compiler;
            }

            Console.WriteLine($"Skipped: npm did not install typescript@{Version}.\n{output}");
        }
        catch (Win32Exception mistake)
        {
            Console.WriteLine($"Skipped: npm does not start ({mistake.Message}).");
        }
        catch (IOException) when (File.Exists(compiler))
        {
            return compiler;
        }
        finally
        {
            if (Directory.Exists(fresh))
            {
                Directory.Delete(fresh, recursive: true);
            }
        }

        return null;
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string file, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "Infra.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
