using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gatehouse.Tests.Clients;

namespace Gatehouse.Testing.Tests.Clients;

/// <summary>Runs <c>calls.ts</c> in Node.js; what it calls is an API in this process.</summary>
public sealed class TypeScriptCalls : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gatehouse-typescript-");

    /// <summary>What the calls come to, by their names; null where there is no TypeScript compiler.</summary>
    public IReadOnlyDictionary<string, string>? Results { get; private set; }

    public async Task InitializeAsync()
    {
        if (!await TypeScriptCompiler.IsThereAsync())
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(Folder()).Where(file => Path.GetExtension(file) is ".ts" or ".mjs" or ".json"))
        {
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(_folder.FullName, "package.json"), """{"type": "module"}""");
        File.WriteAllText(Path.Combine(_folder.FullName, "ShopClient.ts"), ShopApi.Definition.ToTypeScriptClient());
        Assert.Equal("", await TypeScriptCompiler.CompileAsync(_folder.FullName));
        Results = await RunAsync();
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private async Task<Dictionary<string, string>> RunAsync()
    {
        await using var gateway = await LocalGateway.StartAsync(ShopApi.Definition);
        using var client = gateway.Client("test");
        var start = new ProcessStartInfo("node", [Path.Combine(_folder.FullName, "bridge.mjs")]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var results = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var message = JsonNode.Parse(line)!.AsObject();
            if (message["name"] is { } name)
            {
                results.Add((string)name!, message["result"]?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) ?? "null");
                continue;
            }

            await process.StandardInput.WriteLineAsync(await SendAsync(client, message));
        }

        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return results;
    }

    private static async Task<string> SendAsync(HttpClient client, JsonObject call)
    {
        // The gateway is that of one stage, whose name stands in the address.
        var address = (string)call["url"]!;
        const string Stage = "https://local12345.execute-api.us-east-1.amazonaws.com/test/";
        Assert.StartsWith(Stage, address, StringComparison.Ordinal);
        var exact = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        using var request = new HttpRequestMessage(HttpMethod.Parse((string)call["method"]!), new Uri(client.BaseAddress + address[Stage.Length..], exact))
        {
            Content = new StringContent((string)call["body"]!),
        };
        request.Content.Headers.Clear();
        foreach (var header in call["headers"]!.AsArray())
        {
            if (!request.Headers.TryAddWithoutValidation((string)header![0]!, (string)header[1]!))
            {
                request.Content.Headers.TryAddWithoutValidation((string)header[0]!, (string)header[1]!);
            }
        }

        using var answer = await client.SendAsync(request);
        return JsonSerializer.Serialize(new
        {
            status = (int)answer.StatusCode,
            headers = answer.Headers.Concat(answer.Content.Headers).Select(header => new[] { header.Key, string.Join(", ", header.Value) }),
            body = await answer.Content.ReadAsStringAsync(),
        });
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
