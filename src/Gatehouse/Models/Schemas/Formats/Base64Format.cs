using System.Buffers;

namespace Gatehouse.Models;

/// <summary>Base64 with its padding, at most two characters of it.</summary>
internal static class Base64Format
{
    private static readonly SearchValues<char> Alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");

    public static bool IsValid(string text)
    {
        var padding = text.EndsWith("==", StringComparison.Ordinal) ? 2 : text.EndsWith('=') ? 1 : 0;
        return HasLength(text) && !text.AsSpan(0, text.Length - padding).ContainsAnyExcept(Alphabet);
    }

    public static string Describe(string text) =>
        HasLength(text) ? "input is not a valid Base64 string: illegal characters" : $"input has illegal length (must be a multiple of 4, found {text.Length})";

    private static bool HasLength(string text) => text.Length % 4 == 0;
}
