using System.Globalization;
using System.Text;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Java;

/// <summary>What Java's String does and .NET's does not do in the same way.</summary>
internal static class StringText
{
    public static bool IsWhiteSpace(char c) =>
        c is >= '\t' and <= '\r' or >= '\u001c' and <= '\u001f'
        || (c is not ('\u00a0' or '\u2007' or '\u202f')
            && char.GetUnicodeCategory(c) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    public static object CharAt(string text, int index) =>
        (uint)index < (uint)text.Length ? text[index] : throw OutOfRange($"index {index}, length {text.Length}");

    public static int CodePointAt(string text, int index)
    {
        if ((uint)index >= (uint)text.Length)
            throw OutOfRange($"index {index}, length {text.Length}");

        return index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];
    }

    /// <summary>The character of a code point; null for a number that is none.</summary>
    public static string? CodePoint(int code) =>
        code is >= 0 and <= 0xFFFF ? ((char)code).ToString() : code is > 0xFFFF and <= 0x10FFFF ? char.ConvertFromUtf32(code) : null;

    public static int Compare(string text, string other)
    {
        var length = Math.Min(text.Length, other.Length);
        for (var i = 0; i < length; i++)
        {
            if (text[i] != other[i])
                return text[i] - other[i];
        }

        return text.Length - other.Length;
    }

    public static string Fold(string text) => text.ToUpperInvariant().ToLowerInvariant();

    public static bool StartsWith(string text, string prefix, int from) =>
        from >= 0 && from <= text.Length && text.AsSpan(from).StartsWith(prefix, StringComparison.Ordinal);

    public static bool RegionMatches(string text, int from, string other, int otherFrom, int length, bool ignoreCase)
    {
        if (from < 0 || otherFrom < 0 || from > (long)text.Length - length || otherFrom > (long)other.Length - length)
            return false;

        return length <= 0 || text.AsSpan(from, length).Equals(
            other.AsSpan(otherFrom, length),
            ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    public static int IndexOf(string text, string? part, int from)
    {
        if (part is null)
            return -1;

        from = Math.Clamp(from, 0, text.Length);
        return text.IndexOf(part, from, StringComparison.Ordinal);
    }

    public static int LastIndexOf(string text, string? part, int from)
    {
        if (part is null)
            return -1;

        from = Math.Min(from, text.Length - part.Length);
        return from < 0 ? -1 : text.AsSpan(0, from + part.Length).LastIndexOf(part);
    }

    public static string Substring(string text, int from, int to) =>
        from >= 0 && to <= text.Length && from <= to ? text[from..to] : throw OutOfRange($"begin {from}, end {to}, length {text.Length}");

    public static string Replace(string text, string old, string replacement, RenderContext context)
    {
        var pieces = old.Length == 0 ? text.Length + 1L : text.AsSpan().Count(old);
        context.Steps(text.Length / 64);
        CheckLength(text.Length + (pieces * ((long)replacement.Length - old.Length)), context);
        if (old.Length > 0)
            return text.Replace(old, replacement, StringComparison.Ordinal);

        var result = new StringBuilder(replacement);
        foreach (var c in text)
            result.Append(c).Append(replacement);
        return result.ToString();
    }

    public static string Repeat(string text, int count, RenderContext context)
    {
        if (count < 0)
            throw new JavaException("java.lang.IllegalArgumentException", $"count is negative: {count}");

        CheckLength((long)text.Length * count, context);
        return new StringBuilder().Insert(0, text, count).ToString();
    }

    public static string ToLower(string text) => text.ToLowerInvariant().Replace("\u0130", "i\u0307", StringComparison.Ordinal);

    public static string ToUpper(string text) => text.ToUpperInvariant().Replace("\u00df", "SS", StringComparison.Ordinal);

    public static string Trim(string text)
    {
        var start = text.AsSpan().IndexOfAnyExceptInRange('\0', ' ');
        return start < 0 ? "" : text[start..(text.AsSpan().LastIndexOfAnyExceptInRange('\0', ' ') + 1)];
    }

    public static string Strip(string text, bool leading, bool trailing)
    {
        int start = 0, end = text.Length;
        while (leading && start < end && IsWhiteSpace(text[start]))
            start++;
        while (trailing && end > start && IsWhiteSpace(text[end - 1]))
            end--;
        return text[start..end];
    }

    public static JavaArray Bytes(string text) =>
        new(JavaArray.Bytes, [.. Encoding.UTF8.GetBytes(text).Select(static b => (object)unchecked((sbyte)b))]);

    public static string Join(string separator, IEnumerable<object?> items, RenderContext context)
    {
        using var result = new TextBuffer(context.Limits.OutputLength);
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
                result.Append(separator);
            isFirst = false;
            if (item is not (null or string))
                throw new JavaException("java.lang.ClassCastException", $"{JavaClass.Of(item)} cannot be cast to class java.lang.CharSequence");

            JavaText.Append(result, item);
        }

        return result.ToString();
    }

    private static void CheckLength(long length, RenderContext context)
    {
        if (length > context.Limits.OutputLength)
            throw new VelocityRenderException($"A string is longer than {context.Limits.OutputLength} characters");
    }

    private static JavaException OutOfRange(string message) => new("java.lang.StringIndexOutOfBoundsException", message);
}
