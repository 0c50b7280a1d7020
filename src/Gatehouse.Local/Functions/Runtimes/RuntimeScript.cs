namespace Gatehouse.Local.Functions;

/// <summary>The scripts that come with this assembly.</summary>
internal static class RuntimeScript
{
    public static string Read(string name)
    {
        var assembly = typeof(RuntimeScript).Assembly;
        using var stream = assembly.GetManifestResourceStream("Gatehouse.Local.Functions." + name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
