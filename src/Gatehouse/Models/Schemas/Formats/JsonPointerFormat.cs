namespace Gatehouse.Models;

/// <summary>A pointer of RFC 6901: nothing, or names behind slashes in which <c>~</c> stands before 0 or 1 only.</summary>
internal static class JsonPointerFormat
{
    public static bool IsValid(string text)
    {
        for (var index = text.IndexOf('~'); index >= 0; index = text.IndexOf('~', index + 1))
        {
            if (index + 1 == text.Length || text[index + 1] is not ('0' or '1'))
                return false;
        }

        return text.Length == 0 || text[0] == '/';
    }
}
