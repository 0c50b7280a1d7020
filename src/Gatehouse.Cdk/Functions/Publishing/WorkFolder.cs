namespace Gatehouse.Cdk;

/// <summary>The folder <c>.gatehouse</c> of a repository, which holds what was built and stays out of version control.</summary>
internal sealed class WorkFolder
{
    private readonly string _path;

    public WorkFolder(string root)
    {
        _path = System.IO.Path.Combine(root, ".gatehouse");
        Directory.CreateDirectory(_path);
        var ignore = System.IO.Path.Combine(_path, ".gitignore");
        if (!File.Exists(ignore))
        {
            File.WriteAllText(ignore, "*\n");
        }
    }

    public string Path(params ReadOnlySpan<string> names) => System.IO.Path.Combine([_path, .. names]);

    /// <summary>Waits until no other process publishes in this repository.</summary>
    public FileStream Lock()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(Path("lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < 6_000)
            {
                Thread.Sleep(100);
            }
        }
    }
}
