using System.Buffers;
using System.Text;

namespace Gatehouse.Velocity.Tests.Mapping;

public sealed class MappingTemplateTests
{
    private static readonly MappingInput Request = new()
    {
        Body = """{"foo":"bar","list":[{"a":"x/y"}],"nothing":null,"n":[1,2.50]}""",
        PathParameters = new Dictionary<string, string> { ["id"] = "path" },
        QueryString = new Dictionary<string, string> { ["id"] = "query", ["q"] = "a b" },
        Headers = new Dictionary<string, string> { ["id"] = "header", ["X-Name"] = "Ä\"'" },
        StageVariables = new Dictionary<string, string> { ["stage"] = "dev" },
    };

    [Theory]
    [InlineData("$input.path('$').foo", "bar")]
    [InlineData("$input.path('$')", "{foo=bar, list=[{\"a\":\"x\\/y\"}], nothing=null, n=[1,2.5]}")]
    [InlineData("$input.path('$.list')", "[{\"a\":\"x\\/y\"}]")]
    [InlineData("$input.path('$.list')[0]", "{a=x/y}")]
    [InlineData("$input.path('$.n').size()", "2")]
    [InlineData("$input.json('$.list')", "[{\"a\":\"x/y\"}]")]
    [InlineData("$input.json('$.foo')", "\"bar\"")]
    [InlineData("$input.json('$.missing')", "\"\"")]
    [InlineData("[$input.path('$.missing')][$input.path('$.nothing')]", "[][]")]
    [InlineData("#if($input.path('$.missing') == \"\")empty#end#if($input.path('$.missing') == $null)null#end", "emptynull")]
    [InlineData("$input.params('id') $input.params('q') $input.params('X-Name') [$input.params('x-name')]", "path a b Ä\"' []")]
    [InlineData("#foreach($k in $input.params().keySet())$k,#end", "path,querystring,header,")]
    [InlineData("$input.params().header.get('id') $input.params().querystring.q $input.params().path.id", "header a b path")]
    [InlineData("$stageVariables.stage $stageVariables['stage'] ${stageVariables.get('stage')} [$stageVariables.other]", "dev dev dev []")]
    [InlineData("$util.escapeJavaScript($input.params('X-Name')) $util.escapeJavaScript('a/b')", "\\u00C4\\\"\\' a\\/b")]
    [InlineData("$util.urlEncode('a b&ä~*') $util.urlDecode('a+b%26%C3%A4')", "a+b%26%C3%A4%7E* a b&ä")]
    [InlineData("$util.base64Encode('ä') $util.base64Decode('w6Q=')", "w6Q= ä")]
    [InlineData("$util.base64Decode('w6Q') $util.base64Decode('Pz8_Pj4-') $util.base64Decode('Pz8/Pj4+')", "ä ???>>> ???>>>")]
    [InlineData("$util.base64Decode('YW\nJj') $util.base64Decode('') $util.base64Decode('YWJjZ')", "abc  abc")]
    [InlineData("$util.parseJson('{\"a\":[1,{\"b\":2}]}').a[1].b", "2")]
    [InlineData("[$input][$input.params][$input.json][$util][$util.urlEncode][$input.keySet][$input.body.x]", "[][][][][][][]")]
    [InlineData("[$context.identity][$context.get('identity')]${context.identity.sourceIp}[$context.identity.caller]", "[][]1.2.3.4[]")]
    [InlineData("#macro(m)x#end#m()#evaluate('$x')#return(1)#parse('x')#include('x')", "#m()#evaluate('$x')#return(1)#parse('x')#include('x')")]
    [InlineData("#if($missing)a#end#if(!$missing)b#end#if($missing.x && ${missing})c#end#if(false)d#end", "ac")]
    [InlineData("$missing ${missing} $!missing $missing.a.b() $$missing", "    $")]
    [InlineData("$input.body.length()", "62")]
    public void Render_Template_AsApiGateway(string template, string expected)
    {
        var input = Request with { Context = new VelocityMap { { "identity", new VelocityMap { { "sourceIp", "1.2.3.4" }, { "caller", null } } } } };
        Assert.Equal(expected, MappingTemplate.Parse(template).Render(input));
    }

    [Theory]
    [InlineData("$input.body", "{}")]
    [InlineData("$input.json('$')", "{}")]
    [InlineData("$util.urlEncode($input.body)", "%7B%7D")]
    public void Render_EmptyBody_IsEmptyObject(string template, string expected) =>
        Assert.Equal(expected, MappingTemplate.Parse(template).Render(new MappingInput { Body = "" }));

    [Fact]
    public void Render_Overrides_AreFoundInContext()
    {
        var header = new VelocityMap();
        header.TrackWrites();
        var context = new VelocityMap { { "requestOverride", new VelocityMap { { "header", header } } }, { "responseOverride", new VelocityMap() } };
        var template = "#set($context.requestOverride.header.h = \"v\")#set($context.requestOverride.header['twice'] = 1)$context.requestOverride.header.put('twice', ['a', 'b'])#set($context.responseOverride.status = 400)";

        Assert.Equal("1", MappingTemplate.Parse(template).Render(new MappingInput { Body = "", Context = context }));
        Assert.Equal("v", header["h"]);
        Assert.Equal("[a, b]", header["twice"]!.ToString());
        Assert.Equal(400, ((VelocityMap)context["responseOverride"]!)["status"]);
        Assert.Equal(["twice"], header.KeysWrittenTwice);
    }

    [Fact]
    public void Render_BrokenBody_FailsOnlyWhenItIsRead()
    {
        var input = new MappingInput { Body = "{a" };
        Assert.Equal("{a", MappingTemplate.Parse("$input.body").Render(input));
        Assert.Equal(
            "Could not process payloadnet.minidev.json.parser.ParseException: Unexpected End Of File position 1: null",
            Assert.Throws<PayloadException>(() => MappingTemplate.Parse("$input.path('$')").Render(input)).Message);
    }

    [Fact]
    public void Render_ToBuffer_WritesUtf8()
    {
        var output = new ArrayBufferWriter<byte>();
        MappingTemplate.Parse("$input.path('$.a')").Render(new MappingInput { Body = "{\"a\":\"é😀\"}" }, output);
        Assert.Equal("é😀", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void TryParse_BrokenTemplate_SaysWhere()
    {
        Assert.False(MappingTemplate.TryParse("line\n  #if($x)", VelocityDialect.ApiGateway, out _, out var error));
        Assert.Equal(new VelocityError("The template ends too early: a directive is not closed", 2, 10), error);
        Assert.False(MappingTemplate.TryParse("a #set($x)", VelocityDialect.ApiGateway, out _, out error));
        Assert.Equal((1, 10), (error!.Line, error.Column));
    }

    [Fact]
    public async Task Render_ByManyThreads_SharesNothing()
    {
        var template = MappingTemplate.Parse("#foreach($i in $input.path('$'))#set($x = $i * 2)$x.toString(),#end");
        var all = await Task.WhenAll(Enumerable.Range(0, 200).Select(n => Task.Run(() => template.Render(new MappingInput { Body = $"[{n},{n}]" }))));
        Assert.Equal(Enumerable.Range(0, 200).Select(static n => $"{2 * n},{2 * n},"), all);
    }
}
