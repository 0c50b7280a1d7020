namespace Gatehouse.Local.Stacks;

/// <summary>The assets of a stack.</summary>
internal sealed class AssetManifest(IEnumerable<Asset> assets)
{
    private readonly Dictionary<string, string> _paths = Index(assets);

    /// <summary>A stack without assets.</summary>
    public static AssetManifest Empty { get; } = new([]);

    /// <summary>The path of an asset, by S3 key or hash; null where there is none.</summary>
    public string? Find(string key) =>
        _paths.GetValueOrDefault(key)
        ?? _paths.GetValueOrDefault(Path.GetFileNameWithoutExtension(key[(key.LastIndexOf('/') + 1)..]));

    private static Dictionary<string, string> Index(IEnumerable<Asset> assets)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var asset in assets)
        {
            paths[asset.Hash] = asset.Path;
            foreach (var key in asset.ObjectKeys)
            {
                paths[key] = asset.Path;
            }
        }

        return paths;
    }
}
