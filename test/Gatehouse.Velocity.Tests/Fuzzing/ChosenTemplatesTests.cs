using System.Text.Json;
using Xunit.Abstractions;

namespace Gatehouse.Velocity.Tests.Fuzzing;

/// <summary>Places where Java's library has its own mind, each asked of Java itself.</summary>
public sealed class ChosenTemplatesTests(ITestOutputHelper output)
{
    private static readonly string[] Regexes =
    [
        "a+", "[a-c]+", "\\d+", "\\w+\\s\\w+", "(a)(b)?", "^a", "o$", ".", "\\.", "[^a-z]", "x*", "(?i)HELLO", "\\bw", "[\\d.]+", "\\p{Lower}", "\\P{Lower}", "\\p{Punct}",
        "(?<first>h)(e)", "a{2,3}", "a++b", "[a&&[^b]]", "[a-z&&[^aeiou]]", "[a[xyz]]", "\\Qa.b\\E", "(l)\\1", "l{2}", "\\s+", "[ ,]+", "(?=l)", "(?<=l)o", "\\u0048", "\\x48",
        "(?s).", "(?m)^", "[", "(", "*", "a|", "\\h", "\\R", "$", "[-a]", "[a-]", "[]a]", "[\\]]", "\\W", "\\S+", "\\D", "(?:ab)+", ".*", ".*?", "^$", "\\z", "\\Z", "[^\\d]", "\\p{L}+", "\\p{IsAlphabetic}", "[\\w&&[^l]]",
    ];

    private static readonly string[] Texts = ["Hello World", "aaabbb", "a.b,c d", "12.5 + 3", "", "line1\nline2\r\n", "xyzzy", "été", "a-b]c"];

    private static readonly string[] Bodies =
    [
        "{}", "[]", "1", "-1", "1.5", "1e3", "1E400", "12345678901234567890", "0.1234567890123456789", "-0", "00012", "true", "nulll", "\"a\"", "'a'", "abc", "a b ", "  a", "{a:1}", "{a:b c}",
        "{'a':'b'}", "[1,,2]", "[1,2,]", "{\"a\":1,}", "{,\"a\":1}", "[a,b c,3x]", "{\"a\":1} x", "[1] 2", "\"a\" b", "NaN", "[NaN]", "\"\\u00e9\\n\\/\\x41\\q\"", "{\"a\":{\"b\":[1,{\"c\":null}]}}",
        "{\"a\":1,\"a\":2}", "[\"/\",\"\\u2028\",\"\\u007f\",\"é\"]", "{\"a/b\":\"c/d\"}", "[1.0,1.10,1e2,1E-7,123456789.5]", "{\"a\":\"x\\ty\"}", "[true,false,null]", "-", "[-]", "1x", "1.x", "1ex", "[1e5x]", "{\"\":1}", "\ufeff{}",
    ];

    private static readonly string[] Formats =
    [
        "%s", "%5s|", "%-5s|", "%S", "%d", "%05d", "%,d", "%+d", "%(d", "%x", "%X", "%o", "%.2f", "%10.3f|", "%e", "%b", "%c", "%%", "%n", "%2$s %1$s", "%s %<s", "%q", "%", "%.1s", "% d", "%#x", "%08.2f", "%h",
    ];

    private static readonly string[] Paths =
    [
        "$", "$.store", "$.store.book[0].title", "$.store.book[*].title", "$..title", "$.store.*", "$.store..price", "$..book[2]", "$..book[0,1]", "$..book[:2]", "$.store.book[1:3].title", "$.store.book[2:].title",
        "$..book[?(@.isbn)]", "$..book[?(@.price < 10)].title", "$..book[?(@.price > 10)].title", "$..book[?(@.category == 'fiction')].title", "$..*", "$.store['book'][0]['title']", "$['store'].bicycle['color','price']",
        "$.missing", "$.missing.deeper", "$.store.book[10]", "$.store.book[0].missing", "$.store.bicycle[?(@.price)]", "store.book", "$.expensive", "$..missing", "$.store.book[?(@.category=='fiction' && @.price < 10)].title",
        "$.store.book[?(@.author =~ /.*Waugh/)].title", "$.store.book[(@.length-1)].title", "$.empty", "$.null", "$.null.x", "$.store.book.title", "$.store.book[?(@.price == 8.95)].title", "$.missing[*]", "$.empty[*]",
    ];

    private const string Store =
        """{"store":{"book":[{"category":"reference","author":"Nigel Rees","title":"Sayings","price":8.95},{"category":"fiction","author":"Evelyn Waugh","title":"Sword","price":12.99},{"category":"fiction","author":"Herman Melville","title":"Moby Dick","isbn":"0-553","price":8.99}],"bicycle":{"color":"red","price":19.95}},"expensive":10,"empty":[],"null":null}""";

    [Fact]
    public void Render_RegularExpressions_AsInJava()
    {
        var rows = from regex in Regexes
                   from text in Texts
                   from call in new[] { "matches('{0}')", "replaceAll('{0}', '<$0>')", "replaceFirst('{0}', '_')", "split('{0}').iterator().hasNext()", "split('{0}').size()", "split('{0}', 2).get(0)" }
                   select ($"#set($s = $context.t)$s.{string.Format(null, call, regex.Replace("'", "''"))}", "", text);
        Compare(rows);
    }

    [Fact]
    public void Render_Formats_AsInJava() =>
        Compare(from format in Formats
                from value in new[] { "5", "-1234567", "2.5", "'abc'", "true", "[1]", "-0.005", "1234567.891", "9223372036854775807" }
                select ($"#set($s = '')#set($v = {value})$s.format('{format}', $v, 'x')", "", ""));

    [Fact]
    public void Render_FormatsOfNull_AsInJava() =>
        Compare(Formats.Select(static format => ($"#set($s = '')$s.format('{format}', null, 'x')", "", "")));

    [Fact]
    public void Render_Bodies_AsInJsonSmart() =>
        Compare(from body in Bodies
                from template in new[] { "$input.path('$')", "$input.json('$')", "$input.path('$').a", "#foreach($x in $input.path('$'))$x,#end", "$util.parseJson($input.body)" }
                select (template, body, ""));

    [Fact]
    public void Render_Paths_AsInJayway() =>
        Compare(from path in Paths
                from template in new[] { $"$input.path(\"{path.Replace("$", "${d}")}\")", $"$input.json(\"{path.Replace("$", "${d}")}\")" }
                select ("#set($d = '$')" + template, Store, ""));

    private void Compare(IEnumerable<(string Template, string Body, string Text)> cases)
    {
        if (Oracle.Locate() is not { } script)
            return;

        var all = cases.ToArray();
        var rows = all.Select(static (c, i) => JsonSerializer.Serialize(new { id = $"{i}", template = c.Template, input = new { body = c.Body, context = new { t = c.Text } } }));
        var expected = Oracle.Render(script, rows, quiet: true);
        var differences = 0;
        for (var i = 0; i < all.Length; i++)
        {
            var rendered = Render(all[i]);
            if (rendered == expected[i] || (expected[i] ?? "").Contains('@'))
                continue;

            differences++;
            output.WriteLine($"{JsonSerializer.Serialize(all[i].Template)} {JsonSerializer.Serialize(all[i].Body + all[i].Text)}\n  Java: {JsonSerializer.Serialize(expected[i])}\n  ours: {JsonSerializer.Serialize(rendered)}");
        }

        output.WriteLine($"{all.Length} templates, {differences} differ");
        Assert.Equal(0, differences);
    }

    private static string? Render((string Template, string Body, string Text) test)
    {
        try
        {
            return MappingTemplate.Parse(test.Template).Render(new MappingInput { Body = test.Body, Context = new VelocityMap { { "t", test.Text } } });
        }
        catch (Exception e) when (e is VelocityParseException or VelocityRenderException)
        {
            return null;
        }
    }
}
