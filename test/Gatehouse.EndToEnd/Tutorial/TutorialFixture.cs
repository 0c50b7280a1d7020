using Gatehouse.EndToEnd.Processes;

namespace Gatehouse.EndToEnd.Tutorial;

/// <summary>
/// The tutorial, served twice: as the CDK app of this repository, and as the cloud assembly that this wrote. The app runs once a
/// test run, and writes to a folder of its own, so that it does not meet what a developer serves at the same time.
/// </summary>
public sealed class TutorialFixture : IAsyncLifetime
{
    public const string Name = "tutorial";

    private readonly TemporaryFolder _folder = new();
    private GatehouseProcess? _app;
    private GatehouseProcess? _assembly;

    public Uri App { get; private set; } = null!;

    public Uri Assembly { get; private set; } = null!;

    public string AppOutput => _app!.Output;

    public string AppErrors => _app!.Errors;

    public async Task InitializeAsync()
    {
        var output = Path.Combine(_folder.Path, "cdk.out");
        _app = GatehouseProcess.Start(_folder.Folder("app"), "serve", Repository.Root, "--output", output, "--port", "0", "--trust-forwarded-for");
        App = await _app.ReadyAsync();
        _assembly = GatehouseProcess.Start(_folder.Folder("assembly"), "serve", output, "--port", "0", "--trust-forwarded-for");
        Assembly = await _assembly.ReadyAsync();
    }

    public async Task DisposeAsync()
    {
        foreach (var process in new[] { _app, _assembly }.OfType<GatehouseProcess>())
        {
            await process.DisposeAsync();
        }

        _folder.Dispose();
    }
}
