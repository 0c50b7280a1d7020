namespace Gatehouse.Local.Functions;

/// <summary>The host's folder for what it unpacks and writes; made when first needed, removed with the host unless the user gave it.</summary>
internal sealed class WorkFolder(FunctionHostOptions options) : IDisposable
{
    private readonly Lock _gate = new();
    private string? _path;

    /// <summary>A new folder for one function.</summary>
    public string NewFolder(string function)
    {
        var safe = string.Concat(function.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-'));
        return Directory.CreateDirectory(Path.Combine(Root(), $"{safe}-{options.NewId()[..8]}")).FullName;
    }

    /// <summary>A script of ours on disk.</summary>
    public string Script(string name) => File(name, file => System.IO.File.WriteAllText(file, RuntimeScript.Read(name)));

    /// <summary>A file of the runtimes, written once.</summary>
    public string File(string name, Action<string> write)
    {
        lock (_gate)
        {
            var file = Path.Combine(Directory.CreateDirectory(Path.Combine(Root(), "runtime")).FullName, name);
            if (!System.IO.File.Exists(file)) write(file);
            return file;
        }
    }

    public void Dispose()
    {
        if (_path is null || options.WorkFolder is not null) return;
        try
        {
            Directory.Delete(_path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A process that is just ending may still hold a file; the temporary folder is cleaned by the system.
        }
    }

    private string Root()
    {
        lock (_gate)
        {
            return _path ??= Directory.CreateDirectory(
                options.WorkFolder ?? Path.Combine(Path.GetTempPath(), "gatehouse-" + options.NewId()[..12])).FullName;
        }
    }
}
