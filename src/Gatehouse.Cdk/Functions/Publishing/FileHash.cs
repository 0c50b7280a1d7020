using System.Security.Cryptography;
using System.Text;

namespace Gatehouse.Cdk;

/// <summary>A hash of files: their paths below a folder, and what they hold.</summary>
internal static class FileHash
{
    public static string Of(string root, IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, path) in files.Select(path => (Path.GetRelativePath(root, path).Replace('\\', '/'), path)).OrderBy(file => file.Item1, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\n"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static string OfFolder(string folder) => Of(folder, Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
}
