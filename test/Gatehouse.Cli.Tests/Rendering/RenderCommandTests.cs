using System.Text;

namespace Gatehouse.Cli.Tests.Rendering;

public sealed class RenderCommandTests : ScratchFolder
{
    [Fact]
    public async Task Render_Template_WritesItsOutputAndNothingElse()
    {
        Write("t.vtl", "#set($n = $input.path('$.name'))\r\n{\"n\": \"$n\", \"p\": \"$input.params('id')\", \"h\": \"$input.params().header.X\", \"s\": \"$stageVariables.v\", \"c\": \"$context.stage\"}\r\n");
        Write("e.json", """{"body": {"name": "Jürgen 🙂"}, "params": {"path": {"id": "7"}, "header": {"X": "y"}}, "stageVariables": {"v": "w"}, "context": {"stage": "dev"}}""");

        var outcome = await CommandLine.RunAsync(Root, "render", "t.vtl", "--event", "e.json");

        Assert.Equal(new(0, "{\"n\": \"Jürgen 🙂\", \"p\": \"7\", \"h\": \"y\", \"s\": \"w\", \"c\": \"dev\"}\r\n", ""), outcome);
    }

    [Fact]
    public async Task Render_WithoutEvent_HasEmptyInput() =>
        Assert.Equal(new(0, "[{}] []", ""), await CommandLine.RunAsync(Root, "render", Write("t.vtl", "[$input.body] [$input.params('x')]")));

    [Fact]
    public async Task Render_VelocityDialect_WritesUndefinedReferencesAsTheyStand()
    {
        var template = Write("t.vtl", "$a $!a ${a.b}");

        Assert.Equal("$a  ${a.b}", (await CommandLine.RunAsync(Root, "render", template, "--event", Write("e.json", """{"dialect":"velocity"}"""))).Output);
    }

    [Fact]
    public async Task Render_BrokenTemplate_NamesThePlace()
    {
        Write("t.vtl", "a\n#if(");

        var outcome = await CommandLine.RunAsync(Root, "render", "t.vtl");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.Matches(@"^t\.vtl: error: .+ \(line 2, column \d+\)$", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public async Task Render_EventThatIsNoJson_NamesThePlace()
    {
        Write("t.vtl", "a");
        Write("e.json", "{\n  oops\n}");

        var outcome = await CommandLine.RunAsync(Root, "render", "t.vtl", "--event", "e.json");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.Equal("e.json(2,3): error: this is not JSON from here on.", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public async Task Render_Batch_AnswersEachRow()
    {
        var rows = Write("rows.jsonl", """
            {"id":1,"template":"$input.body","input":{"body":"Grüße 🙂"}}

            {"id":"two","template":"a\r\n#set($x = 1)\r\n$x\r\n"}
            {"id":3,"template":"#if("}
            not json
            [1]
            {"id":4}
            {"id":5,"template":7}
            {"id":6,"template":"\ud800"}
            {"id":7,"template":"$input.params('a')","input":{"params":{"path":{"a":"1","a":"2"}}}}
            {"id":8,"template":"$context.x","input":{"context":{"x":"\udc00"}}}
            {"\ud800":1,"id":9,"template":"x"}
            {"id":10,"template":"$input.json('$')","input":{"body":{"a":[1,2.50,null]}}}
            {"id":11,"template":"$a.b $v","input":{"dialect":"velocity","variables":{"v":[1,"x"]}}}
            {"id":12,"template":"$a.b","input":{"dialect":7}}
            {"id":13,"template":"x","input":[]}
            {"id":14,"template":"last"}
            """);

        var outcome = await CommandLine.RunAsync(Root, "render", "--batch", rows);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        Assert.Equal(
            [
                """{"id":1,"output":"Grüße \uD83D\uDE42"}""",
                """{"id":"two","output":"a\r\n1\r\n"}""",
                """{"id":3,"error":"The template ends too early: a directive is not closed (line 1, column 5)"}""",
                """{"id":null,"error":"The row is not JSON from column 2 on."}""",
                """{"id":null,"error":"The row has no text as member 'template'."}""",
                """{"id":4,"error":"The row has no text as member 'template'."}""",
                """{"id":5,"error":"The row has no text as member 'template'."}""",
                """{"id":6,"error":"A text of the row holds half of a surrogate pair."}""",
                """{"id":7,"output":"2"}""",
                """{"id":8,"error":"A text of the row holds half of a surrogate pair."}""",
                """{"id":9,"error":"A text of the row holds half of a surrogate pair."}""",
                """{"id":10,"output":"{\"a\":[1,2.5,null]}"}""",
                """{"id":11,"output":"$a.b [1,\"x\"]"}""",
                """{"id":12,"output":""}""",
                """{"id":13,"output":"x"}""",
                """{"id":14,"output":"last"}""",
            ],
            outcome.OutputLines);
    }

    [Fact]
    public async Task Render_HostileRows_AreAnsweredOneByOne()
    {
        string[] templates =
        [
            new('(', 100_000),
            "#if(" + new string('(', 50_000) + "1" + new string(')', 50_000) + ")x#end",
            string.Concat(Enumerable.Repeat("#if(1)", 20_000)) + string.Concat(Enumerable.Repeat("#end", 20_000)),
            "$a" + string.Concat(Enumerable.Repeat(".b", 50_000)),
            "#set($a=" + new string('[', 50_000) + new string(']', 50_000) + ")",
            "#set($a=1" + string.Concat(Enumerable.Repeat("+1", 50_000)) + ")$a",
            "#macro(a)#a()#end#a()",
            "#foreach($i in [1..1000000000])x#end",
            "#set($s='xxxxxxxxxxxxxxxx')#foreach($i in [1..40])#set($s=\"$s$s\")#end$s",
            "$input.path('$" + string.Concat(Enumerable.Repeat(".a", 50_000)) + "')",
            "#set($s='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')$s.replaceAll('(x+x+)+y','')",
        ];
        var rows = new StringBuilder();
        for (var id = 0; id < templates.Length; id++)
        {
            rows.Append(System.Text.Json.JsonSerializer.Serialize(new { id, template = templates[id] })).Append('\n');
        }

        var outcome = await CommandLine.RunAsync(Root, "render", "--batch", Write("rows.jsonl", rows.ToString()));

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        Assert.Equal(templates.Length, outcome.OutputLines.Count);
        outcome.ExpectNoStackTrace();
    }

    [Fact]
    public async Task Render_EmptyBatch_AnswersNothing() =>
        Assert.Equal(new(0, "", ""), await CommandLine.RunAsync(Root, "render", "--batch", Write("rows.jsonl", "")));
}
