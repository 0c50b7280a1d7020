using System.Security.Cryptography;
using System.Text;

namespace Gatehouse.CloudFormation;

/// <summary>Ids that look like AWS's and are the same for the same seed on every machine.</summary>
internal static class StableId
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>Lower-case letters and digits; at most 32.</summary>
    public static string Alphanumeric(string seed, int length = 10)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(seed));
        return string.Create(length, hash, static (text, bytes) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = Alphabet[bytes[i] % Alphabet.Length];
            }
        });
    }

    /// <summary>Lower-case hexadecimal digits; at most 64.</summary>
    public static string Hexadecimal(string seed, int length) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)))[..length];

    public static string Uuid(string seed)
    {
        var hex = Hexadecimal(seed, 32);
        return $"{hex[..8]}-{hex[8..12]}-{hex[12..16]}-{hex[16..20]}-{hex[20..]}";
    }
}
