using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.Methods;

/// <summary>java.lang.Character.</summary>
internal static class CharacterMethods
{
    public static MethodTable Table { get; } = new(ObjectMethods.Table)
    {
        { "charValue", "", static (o, _, _) => o },
        { "compareTo", "C", static (o, a, _) => JavaNumbers.Box((char)o - (a[0] as char? ?? throw new JavaException("java.lang.NullPointerException"))) },
        { "compareTo", "O", ObjectMethods.NotComparable },
        { "compare", "cc", static (_, a, _) => JavaNumbers.Box(Char(a[0]) - Char(a[1])) },
        { "valueOf", "c", static (_, a, _) => Char(a[0]) },
        { "toString", "c", static (_, a, _) => Char(a[0]).ToString() },
        { "isDigit", "c", static (_, a, _) => char.IsDigit(Char(a[0])) },
        { "isLetter", "c", static (_, a, _) => char.IsLetter(Char(a[0])) },
        { "isLetterOrDigit", "c", static (_, a, _) => char.IsLetter(Char(a[0])) || char.IsDigit(Char(a[0])) },
        { "isAlphabetic", "i", static (_, a, _) => char.IsLetter((char)JavaNumbers.ToInt(a[0]!)) },
        { "isUpperCase", "c", static (_, a, _) => char.IsUpper(Char(a[0])) },
        { "isLowerCase", "c", static (_, a, _) => char.IsLower(Char(a[0])) },
        { "isWhitespace", "c", static (_, a, _) => StringText.IsWhiteSpace(Char(a[0])) },
        { "toUpperCase", "c", static (_, a, _) => char.ToUpperInvariant(Char(a[0])) },
        { "toLowerCase", "c", static (_, a, _) => char.ToLowerInvariant(Char(a[0])) },
        { "getNumericValue", "c", static (_, a, _) => JavaNumbers.Box(NumericValue(Char(a[0]))) },
    };

    private static char Char(object? value) => (char)value!;

    private static int NumericValue(char c) =>
        char.IsDigit(c) ? (int)char.GetNumericValue(c) : char.IsAsciiLetter(c) ? char.ToLowerInvariant(c) - 'a' + 10 : -1;
}
