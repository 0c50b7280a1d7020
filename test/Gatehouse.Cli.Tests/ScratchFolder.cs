using System.Text;

namespace Gatehouse.Cli.Tests;

/// <summary>A folder that goes away with the test.</summary>
public abstract class ScratchFolder : IDisposable
{
    protected string Root { get; } = Directory.CreateTempSubdirectory("gatehouse-cli-").FullName;

    public void Dispose()
    {
        Directory.Delete(Root, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    protected string Write(string name, byte[] content)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }
}
