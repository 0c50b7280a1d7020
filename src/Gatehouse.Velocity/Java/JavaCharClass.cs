using System.Globalization;
using System.Text;

namespace Gatehouse.Velocity.Java;

/// <summary>A character class of Java: nested classes are united, <c>&amp;&amp;</c> intersects.</summary>
internal sealed class JavaCharClass
{
    private const int MaxDepth = 20;

    public JavaCharClass(string source, ref int position, int depth = 0)
    {
        if (depth > MaxDepth)
            throw new VelocityRenderException("A character class nests too deeply");

        var start = ++position;
        var isNegated = position < source.Length && source[position] == '^';
        if (isNegated)
            position++;

        var members = new StringBuilder();
        var others = new List<string>();
        var sides = new List<string>();
        var isFirst = true;
        while (position < source.Length && (source[position] != ']' || isFirst))
        {
            if (source[position] == '[')
            {
                others.Add(new JavaCharClass(source, ref position, depth + 1).Text);
            }
            else if (source[position] == '&' && position + 1 < source.Length && source[position + 1] == '&')
            {
                position += 2;
                sides.Add(Unite(members.ToString(), others));
                members.Clear();
                others.Clear();
            }
            else
            {
                members.Append(Member(source, ref position));
            }

            isFirst = false;
        }

        if (position >= source.Length)
            throw new JavaException("java.util.regex.PatternSyntaxException", $"Unclosed character class near index {source.Length - 1}\n{source}\n{new string(' ', start)}^");

        position++;
        if (members.Length > 0 || others.Count > 0 || sides.Count == 0)
            sides.Add(Unite(members.ToString(), others));
        Text = Combine(sides, isNegated);
    }

    public string Text { get; }

    /// <summary>Translates one escape; a set of characters is returned as the inside of a class.</summary>
    public static string Escape(string source, ref int position, out bool isSet)
    {
        isSet = true;
        var c = source[position + 1];
        position += 2;
        switch (c)
        {
            case 'd':
                return "0-9";
            case 'D':
                return @"\0-/:-\uffff";
            case 'w':
                return "a-zA-Z0-9_";
            case 'W':
                return @"\0-/:-@\[-\^`{-\uffff";
            case 's':
                return @" \t\n\x0B\f\r";
            case 'S':
                return @"\0-\x08\x0E-\x1F!-\uffff";
            case 'h':
                return @" \t\u00A0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000";
            case 'v':
                return @"\n\x0B\f\r\u0085\u2028\u2029";
            case 'p' or 'P':
                return Property(source, ref position, c == 'P');
        }

        isSet = false;
        switch (c)
        {
            case 't' or 'n' or 'r' or 'f' or 'a' or 'e':
                return "\\" + c;
            case 'x' when position + 1 < source.Length && source[position] != '{':
                position += 2;
                return "\\x" + source[(position - 2)..position];
            case 'u' when position + 3 < source.Length:
                position += 4;
                return "\\u" + source[(position - 4)..position];
            case '0':
                return Octal(source, ref position);
            default:
                return char.IsAsciiLetter(c)
                    ? throw new JavaException("java.util.regex.PatternSyntaxException", $"Illegal/unsupported escape sequence near index {position - 1}\n{source}")
                    : Quote(c);
        }
    }

    private static string Member(string source, ref int position)
    {
        if (source[position] == '\\' && position + 1 < source.Length)
            return Escape(source, ref position, out _);

        var c = source[position++];
        return c == '-' ? "-" : Quote(c);
    }

    private static string Quote(char c) => c is '[' or ']' or '\\' or '^' or '-' or '.' or '$' or '|' or '?' or '*' or '+' or '(' or ')' or '{' or '}' or '#' or ' ' or '/'
        ? c is '/' or ' ' or '#' ? string.Create(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}") : "\\" + c
        : c.ToString();

    private static string Octal(string source, ref int position)
    {
        var value = 0;
        for (var digits = 0; digits < 3 && position < source.Length && source[position] is >= '0' and <= '7' && (value * 8) + source[position] - '0' <= 255; digits++)
            value = (value * 8) + source[position++] - '0';
        return string.Create(CultureInfo.InvariantCulture, $"\\x{value:x2}");
    }

    private static string Property(string source, ref int position, bool isNegated)
    {
        var name = position < source.Length ? source[position++].ToString() : "";
        if (name == "{")
        {
            var close = source.IndexOf('}', position);
            if (close < 0)
                throw new JavaException("java.util.regex.PatternSyntaxException", "Unclosed character family");

            name = source[position..close];
            position = close + 1;
        }

        var set = name switch
        {
            "Lower" => "a-z",
            "Upper" => "A-Z",
            "ASCII" => @"\0-\x7f",
            "Alpha" => "a-zA-Z",
            "Digit" => "0-9",
            "Alnum" => "a-zA-Z0-9",
            "Punct" => @"!-/:-@\[-`{-~",
            "Graph" => "!-~",
            "Print" => " -~",
            "Blank" => @" \t",
            "Cntrl" => @"\0-\x1f\x7f",
            "XDigit" => "0-9a-fA-F",
            "Space" => @" \t\n\x0B\f\r",
            "javaLowerCase" or "IsLowercase" => @"\p{Ll}",
            "javaUpperCase" or "IsUppercase" => @"\p{Lu}",
            "IsAlphabetic" => @"\p{L}\p{Nl}",
            "IsDigit" => @"\p{Nd}",
            _ => $"\\p{{{(name.StartsWith("Is", StringComparison.Ordinal) && name.Length <= 4 ? name[2..] : name)}}}",
        };
        if (!isNegated)
            return set;

        return set.StartsWith("\\p", StringComparison.Ordinal) && set.IndexOf('}', StringComparison.Ordinal) == set.Length - 1
            ? "\\P" + set[2..]
            : CharRanges.Complement(set);
    }

    private static string Unite(string members, List<string> others)
    {
        if (others.Count == 0)
            return $"[{members}]";

        return members.Length == 0 && others.Count == 1
            ? others[0]
            : $"(?:{string.Join('|', others)}{(members.Length == 0 ? "" : $"|[{members}]")})";
    }

    private static string Combine(List<string> sides, bool isNegated)
    {
        if (sides.Count == 1)
        {
            return !isNegated ? sides[0]
                : sides[0] is ['[', not '^', ..] ? "[^" + sides[0][1..] : $"(?:(?!{sides[0]})[\\s\\S])";
        }

        var all = string.Concat(sides.SkipLast(1).Select(static s => $"(?={s})")) + sides[^1];
        return isNegated ? $"(?:(?!{all})[\\s\\S])" : $"(?:{all})";
    }
}
