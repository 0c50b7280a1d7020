using System.Text.Json;

namespace Gatehouse.Local.Stacks;

/// <summary>Reads the <c>*.assets.json</c> of a cloud assembly.</summary>
internal static class AssetManifestReader
{
    public static IEnumerable<Asset> Read(JsonElement manifest, string folder)
    {
        if (!manifest.TryGetProperty("files", out var files))
        {
            yield break;
        }

        foreach (var file in files.EnumerateObject())
        {
            if (file.Value.TryGetProperty("source", out var source) && source.TryGetProperty("path", out var path))
            {
                var keys = file.Value.TryGetProperty("destinations", out var destinations)
                    ? destinations.EnumerateObject()
                        .Select(destination => destination.Value.TryGetProperty("objectKey", out var key) ? key.GetString() : null)
                        .OfType<string>()
                    : [];
                yield return new(file.Name, Path.GetFullPath(path.GetString()!, folder), [.. keys]);
            }
        }
    }
}
