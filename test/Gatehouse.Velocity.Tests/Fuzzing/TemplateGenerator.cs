using System.Text;

namespace Gatehouse.Velocity.Tests.Fuzzing;

/// <summary>Writes random templates of Velocity 1.7: mostly right ones, with a few mistakes among them.</summary>
internal sealed class TemplateGenerator(int seed)
{
    private static readonly string[] Names = ["s", "n", "d", "l", "big", "t", "f", "list", "map", "nul", "empty", "undefined", "x", "y", "text", "nested"];
    private static readonly string[] Texts = ["a", "Hello", " ", "\n", "  \n", "\t", "$", "#", "\\", "{", "}", "\"", "'", "(", ")", "!", ".", ",", "[", "]", "1", "13ff", "end", "<b>", "$$", "##x\n", "#*c*#", "#[[raw $x #if]]#", "$!", "${", "\r\n", "\\\\", "-", ": ", "é"];
    private static readonly string[] Ints = ["0", "1", "2", "3", "7", "-1", "-5", "10", "100", "2147483647", "2147483648", "-2147483648", "9223372036854775807", "99999999999999999999"];
    private static readonly string[] Floats = ["1.5", ".5", "0.1", "100.0", "2.0", "1e3", "1.5E-5", "-3.25", "12345678.9", "1.", "3.0e10"];
    private static readonly string[] Methods =
    [
        "length()", "isEmpty()", "toUpperCase()", "toLowerCase()", "trim()", "substring(1)", "substring(0, 1)", "indexOf('l')", "contains('a')", "startsWith(\"H\")",
        "endsWith('o')", "replace('l', 'L')", "replaceAll('[aeiou]', '<$0>')", "replaceFirst('l+', '_')", "split(',')", "split(',').size()", "split('').get(0)", "matches('.*')", "equals($x)",
        "equalsIgnoreCase('HELLO')", "charAt(0)", "concat('z')", "length().hashCode()", "toString()", "compareTo('a')", "lastIndexOf('o')", "size()", "get(0)", "get('a')", "get(\"$s\")",
        "put('k', 1)", "put(\"k$n\", $x)", "keySet()", "values()", "entrySet()", "containsKey('a')", "containsValue(1)", "remove('a')", "remove(0)", "add(1)", "add($x)", "add(0, 'first')",
        "addAll([1, 2])", "set(0, 'z')", "subList(0, 1)", "contains(1)", "indexOf(2)", "intValue()", "doubleValue()", "longValue()", "compareTo(1)", "parseInt('12')", "clear()",
        "getOrDefault('q', 'd')", "putAll({'m': 1})", "iterator()", "isBlank()", "strip()", "repeat(2)", "valueOf(5)", "format('%s-%d', 'a', 5)", "toHexString(255)", "booleanValue()",
        "putIfAbsent('a', 2)", "containsAll([1])", "removeAll([1])", "retainAll([1, 2])", "getClass().getName()", "clone()", "nothing()", "getKey()", "codePointAt(0)",
    ];

    private static readonly string[] Properties = ["a", "b", "size", "empty", "length", "key", "value", "c", "nothing", "bytes", "keySet", "x-y"];
    private static readonly string[] Comparisons = ["==", "!=", "<", "<=", ">", ">=", " eq ", " ne ", " lt ", " le ", " gt ", " ge "];
    private static readonly string[] Arithmetic = ["+", "-", "*", "/", "%", " + ", " - ", " * ", " / ", " % "];
    private static readonly string[] Spaces = ["", "", "", " ", "  ", "\n", "\t"];

    private readonly Random _random = new(seed);

    public string Next()
    {
        var template = new StringBuilder();
        Block(template, 3);
        return template.ToString();
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    private bool Maybe(int percent) => _random.Next(100) < percent;

    private string Space() => Pick(Spaces);

    private void Block(StringBuilder output, int depth)
    {
        for (var count = _random.Next(1, 6); count > 0; count--)
            Statement(output, depth);
    }

    private void Statement(StringBuilder output, int depth)
    {
        switch (_random.Next(depth > 0 ? 16 : 9))
        {
            case < 3:
                output.Append(Pick(Texts));
                break;
            case < 6:
                output.Append(Maybe(15) ? Pick(["\\", "\\\\", "\\\\\\", "$", "#"]) : "").Append(Reference(2));
                break;
            case < 9:
                output.Append(Space()).Append(Maybe(10) ? "#{set}(" : "#set(").Append(Space()).Append(Target()).Append(Space()).Append('=')
                    .Append(Space()).Append(Expression(depth)).Append(Space()).Append(')').Append(Pick(["", "", "\n", " \n", " "]));
                break;
            case < 12:
                If(output, depth);
                break;
            case < 14:
                Foreach(output, depth);
                break;
            default:
                Rare(output, depth);
                break;
        }
    }

    private void If(StringBuilder output, int depth)
    {
        output.Append(Maybe(10) ? "#{if}" : "#if").Append(Pick(["", "", " "])).Append('(').Append(Expression(depth)).Append(')').Append(Pick(["", "\n", " \n"]));
        Block(output, depth - 1);
        if (Maybe(25))
        {
            output.Append("#elseif(").Append(Expression(depth)).Append(')');
            Block(output, depth - 1);
        }

        if (Maybe(40))
        {
            output.Append(Maybe(50) ? "#else" : "#{else}").Append(Pick(["", "\n", " "]));
            Block(output, depth - 1);
        }

        output.Append(Maybe(20) ? "#{end}" : "#end").Append(Pick(["", "\n", " \t\n"]));
    }

    private void Foreach(StringBuilder output, int depth)
    {
        output.Append("#foreach").Append(Pick(["", " "])).Append('(').Append(Space()).Append("$x in ")
            .Append(Pick(["$list", "$map", "$map.keySet()", "[1..3]", "[3..1]", "[$n..2]", "$map.entrySet()", "$s", "[1, 'a', $nul]", "$undefined", "$nested", "$nested.l", "$x"]))
            .Append(Space()).Append(')').Append(Pick(["", "\n"]));
        Block(output, depth - 1);
        output.Append(Pick(["", "", "$foreach.index", "$foreach.count#if($foreach.hasNext),#end", "$velocityCount", "$velocityHasNext", "#if($foreach.first)F#end", "#if($x == 2)#break#end", "$foreach.last", "$foreach"]));
        output.Append("#end").Append(Pick(["", "\n"]));
    }

    private void Rare(StringBuilder output, int depth)
    {
        switch (_random.Next(10))
        {
            case 0:
                output.Append("#define($y)");
                Block(output, depth - 1);
                output.Append("#end");
                break;
            case 1:
                output.Append("#macro(m").Append(_random.Next(2)).Append(Pick([" $a", " $a $b", "", " $x"])).Append(')');
                Block(output, depth - 1);
                output.Append(Pick(["$a", "$!a", "#set($a = 5)$a", "$bodyContent"])).Append("#end");
                break;
            case 2 or 3:
                output.Append(Maybe(20) ? "#{m" : "#m").Append(_random.Next(2)).Append(output[^2] == '{' ? "}" : "").Append('(').Append(Maybe(60) ? Operand(1) : "").Append(Pick(["", " $n", ", 5"])).Append(')');
                break;
            case 4:
                output.Append("#evaluate(").Append(Pick(["'$s'", "\"$n\"", "$text", "'#set($x = 1)$x'", "'#if($t)y#end'"])).Append(')');
                break;
            case 5:
                output.Append(Pick(["\\#if(true)", "\\#end", "\\\\#set($x = 1)", "\\#foreach", "\\#unknown", "#unknown($x)", "#stop", "#@m0(1)body#end", "\\#m0()", "\\#macro"]));
                break;
            case 6:
                output.Append("#literal()").Append(Pick(["$x #foo", "\\$s"])).Append("#end");
                break;
            case 7 when Maybe(20):
                output.Append(Pick(["#break", "$x.", "#", "$", "#if", "#end", "#(", "#set", "${x", "$s{x}", "#set($x)", "$true"]));
                break;
            case 8:
                output.Append("#*").Append(Pick(["", "*", "c\n", "$x #if("])).Append("*#");
                break;
            default:
                output.Append("##").Append(Pick(["", " c", " $x", " #if("])).Append('\n');
                break;
        }
    }

    private string Target() => Pick(["$x", "$y", "$n", "$map.a", "$map.k", "$map['q']", "$list[0]", "$nested.m.z", "$!x", "$x.a", "$map[$s]"]);

    private string Reference(int depth)
    {
        var path = new StringBuilder(Pick(Names));
        for (var count = _random.Next(4) - 1; count > 0; count--)
        {
            path.Append(_random.Next(4) switch
            {
                0 => "." + Pick(Properties),
                1 => Pick(["[0]", "['a']", "[-1]", "[1]", "[ 'b' ]", "[$n]", "[\"$s\"]", "[true]"]),
                _ => "." + Pick(Methods),
            });
        }

        return _random.Next(6) switch
        {
            0 => "$!" + path,
            1 => "${" + path + "}",
            2 => "$!{" + path + "}",
            _ => "$" + path,
        };
    }

    private string Expression(int depth)
    {
        if (depth <= 0 || Maybe(35))
            return Operand(depth);

        return _random.Next(9) switch
        {
            0 => "(" + Expression(depth - 1) + ")",
            1 => Pick(["!", "not ", "! "]) + Operand(depth),
            2 => Expression(depth - 1) + Pick(["&&", " && ", " and ", "||", " or ", " || "]) + Expression(depth - 1),
            3 or 4 => Operand(depth) + Pick(Comparisons) + Operand(depth),
            _ => Operand(depth) + Pick(Arithmetic) + Expression(depth - 1),
        };
    }

    private string Operand(int depth) => _random.Next(14) switch
    {
        < 4 => Reference(depth),
        4 or 5 => Pick(Ints),
        6 => Pick(Floats),
        7 => Pick(["true", "false"]),
        8 => "'" + Inner('\'') + "'",
        9 or 10 => "\"" + Inner('"') + "\"",
        11 => "[" + string.Join("," + Space(), Enumerable.Range(0, _random.Next(4)).Select(_ => Operand(0) + Space())) + "]",
        12 => "{" + string.Join(", ", Enumerable.Range(0, _random.Next(3)).Select(_ => Pick(["'a'", "\"b$n\"", "1", "$s"]) + Space() + ":" + Space() + Operand(0))) + Space() + "}",
        _ => Pick(["[1..3]", "[$n..1]", "[ 2 .. 0 ]", "$n", "$s", "$nul"]),
    };

    private string Inner(char quote)
    {
        var text = new StringBuilder();
        for (var count = _random.Next(4); count > 0; count--)
        {
            var piece = Pick(["a", " ", "Hello", "$s", "$n", "${map.a}", "\\n", "\\$s", "$undefined", "#if($t)q#end", "#", "$", new string(quote, 2), "1.5", "\\u0041", "$list.size()", "é", "$!nul"]);
            text.Append(piece);
        }

        return text.ToString();
    }
}
