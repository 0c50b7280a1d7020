namespace Gatehouse.Velocity.Tests.Rendering;

public sealed class VelocityLimitsTests
{
    public static TheoryData<string> Hostile => new()
    {
        // Growth
        "#set($n = 1234567890123)#foreach($i in [1..100])#set($n = $n * $n)#end",
        "#set($n = 12345678901234567)#set($n = $n * $n)#foreach($i in [1..100])#set($n = $n.multiply($n))#end",
        "#set($n = 12345678901234567)#set($n = $n * $n * 1.0)#foreach($i in [1..100])#set($n = $n * $n)#end",
        "#set($s = 'aaaaaaaaaaaaaaaa')#foreach($i in [1..1000])#set($s = $s + $s)#end",
        "#set($s = 'aaaaaaaaaaaaaaaa')#foreach($i in [1..1000])#set($s = \"$s$s\")#end",
        "#set($s = 'aaaaaaaaaaaaaaaa')#foreach($i in [1..1000])#set($s = $s.replace('a', 'aa'))#end",
        "#set($s = 'aaaaaaaaaaaaaaaa')#foreach($i in [1..1000])#set($s = $s.replaceAll('a', 'aa'))#end",
        "#set($s = 'aaaaaaaaaaaaaaaa')#foreach($i in [1..1000])#set($s = $s.repeat(10))#end",
        "#set($x = 'a')$x.repeat(2147483647)",
        "#set($l = [1])#foreach($i in [1..1000])#set($x = $l.addAll($l))#end",
        "#set($r = [1..2147483647])",
        "#set($x = '')$x.format('%2147483647d', 1)",
        "#foreach($i in [1..1000])#foreach($j in [1..1000])some text that makes the output longer and longer#end#end",

        // Time
        "#foreach($i in [1..1000])#foreach($j in [1..1000])#foreach($k in [1..1000])#end#end#end",
        "#set($s = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')#foreach($i in [1..1000])$s.matches('(?=(a+)+$)(a|aa)+$')#end",
        "#set($l = [1..100000])#foreach($i in [1..1000])#foreach($j in [1..1000])$l.contains(0)$l.remove(0)#end#end",
        "#set($m = {})#foreach($i in [1..1000])#set($m[$i] = $i)#end#foreach($i in [1..1000])#foreach($j in [1..1000])$m.containsValue(-1)$m.clone().size()#end#end",

        // Depth
        "#set($l = [])#set($m = {'l': $l})#set($x = $l.add($m))$l",
        "#set($l = [])#set($m = {'l': $l})#set($x = $l.add($m))$m.hashCode()",
        "#set($a = [])#set($b = [$a])#set($x = $a.add($b))#set($c = [])#set($d = [$c])#set($x = $c.add($d))#if($a == $c)#end",
        "#set($l = [])#foreach($i in [1..1000])#set($l = [$l])#end$l",
        "#set($l = [])#foreach($i in [1..1000])#set($l = {'l': $l})#end$l.equals({'l': $l})$l.hashCode()$l.toString()",
    };

    public static TheoryData<string> Unparseable => new()
    {
        Repeat("#if(true)", 100_000),
        Repeat("#foreach($i in [1])", 100_000) + Repeat("#end", 100_000),
        "#set($x = " + Repeat("(", 100_000) + "1" + Repeat(")", 100_000) + ")",
        "#set($x = " + Repeat("[", 100_000) + Repeat("]", 100_000) + ")",
        "#set($x = " + Repeat("{'a':", 100_000) + "1" + Repeat("}", 100_000) + ")",
        "#if(" + Repeat("!", 100_000) + "true)#end",
        "#set($x = " + Repeat("1+", 100_000) + "1)",
        Repeat("$a.b(", 100_000) + "1" + Repeat(")", 100_000),
        "$a" + Repeat("[$a", 100_000) + Repeat("]", 100_000),
        "#set($x = " + Repeat("[$a.b(", 40) + "1" + Repeat(")]", 40) + ")",
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Render_HostileTemplate_FailsClearly(string template)
    {
        foreach (var dialect in Enum.GetValues<VelocityDialect>())
        {
            var parsed = VelocityTemplate.Parse(template, dialect);
            var limits = dialect == VelocityDialect.ApiGateway ? new VelocityLimits { Time = TimeSpan.FromSeconds(1) } : VelocityLimits.Velocity with { ForeachIterations = 1_000, RegexTime = TimeSpan.FromMilliseconds(200), Time = TimeSpan.FromSeconds(1) };
            var error = Assert.ThrowsAny<VelocityRenderException>(() => parsed.Render([], limits));
            Assert.NotEmpty(error.Message);
        }
    }

    [Theory]
    [MemberData(nameof(Unparseable))]
    public void TryParse_HostileTemplate_SaysWhy(string template)
    {
        foreach (var dialect in Enum.GetValues<VelocityDialect>())
        {
            if (!VelocityTemplate.TryParse(template, dialect, out var parsed, out var error))
                Assert.NotEmpty(error.Message);
            else
                Assert.NotNull(parsed);
        }
    }

    [Theory]
    [InlineData("#set($x = '#evaluate($x)')#evaluate($x)")]
    [InlineData("#macro(m)#m()#end#m()")]
    [InlineData("#macro(a)#b()#end#macro(b)#a()#a()#end#a()")]
    [InlineData("#macro(m $a)$a#end#macro(n $a)#m(\"$a$a\")#n(\"$a$a\")#end#n('x')")]
    public void Render_EndlessRecursion_FailsClearly(string template)
    {
        var parsed = VelocityTemplate.Parse(template, VelocityDialect.Velocity);
        Assert.ThrowsAny<VelocityRenderException>(() => parsed.Render([]));
    }

    [Fact]
    public void Render_ThousandIterations_IsAllowed() =>
        Assert.EndsWith("999,1000,", VelocityTemplate.Parse("#foreach($i in [1..1000])$i,#end").Render([]), StringComparison.Ordinal);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    [Fact]
    public void Render_LoopBeyondTheLimit_EndsThereAndGoesOnBehind()
    {
        var text = MappingTemplate.Parse("#foreach($i in [1..1005])$foreach.count $foreach.hasNext;#{end}end").Render(new() { Body = "" });

        Assert.EndsWith(";1000 true;end", text);
    }
}
