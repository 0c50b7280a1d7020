using System.Text;

namespace Gatehouse.Policies;

/// <summary>The policy has the bytes in base64, the request has them as they are.</summary>
internal static class BinaryTests
{
    public static bool Equal(string actual, PolicyText expected, PolicyContext context)
    {
        if (expected.Text(context) is not { } text)
            return false;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) && bytes.AsSpan(0, length).SequenceEqual(Encoding.UTF8.GetBytes(actual));
    }
}
