using System.Security.Cryptography;
using System.Text;

namespace Gatehouse.Local.Rest;

/// <summary>Ids of paths: ten letters and digits that stay the same as long as API and path do.</summary>
internal static class ResourceIds
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static string Of(string apiId, string path)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(apiId + path));
        return string.Create(10, hash, static (text, bytes) =>
        {
            for (var index = 0; index < text.Length; index++)
            {
                text[index] = Digits[bytes[index] % Digits.Length];
            }
        });
    }
}
