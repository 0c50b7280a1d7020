using System.Text;

namespace Gatehouse.Clients;

/// <summary>Comments and identifiers of C#.</summary>
internal static class CSharpText
{
    private static readonly HashSet<string> Keywords = new(
    [
        "abstract", "as", "async", "await", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate", "do",
        "double", "else", "enum", "event", "explicit", "extern", "false", "field", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface",
        "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return",
        "sbyte", "scoped", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked",
        "unsafe", "ushort", "using", "virtual", "void", "volatile", "when", "where", "while", "yield",
    ], StringComparer.Ordinal);

    public static bool IsKeyword(string text) => Keywords.Contains(text);

    /// <summary>The name of a parameter, marked where it is a keyword.</summary>
    public static string Escaped(string name) => IsKeyword(name) ? "@" + name : name;

    /// <summary>Text of a doc comment, in one line.</summary>
    public static string Comment(string text)
    {
        var comment = new StringBuilder();
        foreach (var character in SourceText.Line(text).EnumerateRunes())
        {
            _ = character.Value switch
            {
                '&' => comment.Append("&amp;"),
                '<' => comment.Append("&lt;"),
                '>' => comment.Append("&gt;"),
                0xFFFE or 0xFFFF => comment.Append('?'),
                _ when Rune.IsControl(character) => comment.Append('?'),
                _ => comment.Append(character.ToString()),
            };
        }

        return comment.ToString();
    }

    /// <summary>A doc comment with a summary.</summary>
    public static string Summary(string text) => $"/// <summary>{Comment(text)}</summary>";
}
