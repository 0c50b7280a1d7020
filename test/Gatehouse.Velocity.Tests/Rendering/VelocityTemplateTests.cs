namespace Gatehouse.Velocity.Tests.Rendering;

public sealed class VelocityTemplateTests
{
    // What Velocity 1.7 rendered for each.
    [Theory]
    [InlineData("#if(true) one #else two #end", " one ")]
    [InlineData("a\n#if(true)\nb\n#end\nc", "a\nb\nc")]
    [InlineData("#set($a=1) #set($b=2)\nHello", "Hello")]
    [InlineData("a  #set($a=1)  b", "a    b")]
    [InlineData("a ## comment\nb#* c *#d#[[$x #end]]#", "a bd$x #end")]
    [InlineData("#set($e='v')\\$e \\\\$e \\$u \\#set($e='x') \\#end \\#unknown", "$e \\v \\$u #set(v='x') #end \\#unknown")]
    [InlineData("$u ${u} $!u $!{u.x} $u.x() $$u", "$u ${u}   $u.x() $$u")]
    [InlineData("#set($a = 100.0 / 50)$a #set($a = .5 * .1)$a #set($a = 7 / 2)$a #set($a = -7 % 3)$a #set($a = 2147483647 + 1)$a", "2.00.053-12147483648")]
    [InlineData("#set($a = 9223372036854775807 + 1)$a #set($a = 1e10)$a #set($a = 1 / 0)$a #set($a = 'x' + 1 + $u)$a", "92233720368547758081.0E101.0E10x1$u")]
    [InlineData("#foreach($i in [3..1])$i$foreach.index$velocityCount#if($foreach.hasNext),#end#end[$i]", "301,212,123[$i]")]
    [InlineData("#foreach($i in [1..9])#if($i==3)#break#end$i#end#stop x", "12")]
    [InlineData("#define($d)<$x>#end#set($x=1)$d#set($x=2)$d$d()", "<1><2><2>()")]
    [InlineData("#macro(m $a $b)[$a|$b]#end#m('x' $u)#m(1)#@m(2, 3)body#end", "[x|$u][1|$b][2|3]")]
    [InlineData("#set($m = {'a': 1, 2: [1, 'b'], 'n': $u})$m $m.a $m.get(2)[1] $m.keySet() $m.entrySet()", "{a=1, 2=[1, b], n=null} 1 b [a, 2, n] [a=1, 2=[1, b], n=null]")]
    [InlineData("#set($s = \"a\"\"b $u \\n\")$s", "a\"b $u \\n")]
    [InlineData("#set($l = [1, 2])$l.set(1, 'x')$l.add(0, 'y')$l$l.remove(0)$l[-1]", "2[y, 1, x]yx")]
    public void Render_Template_AsVelocity17(string template, string expected) =>
        Assert.Equal(expected, VelocityTemplate.Parse(template, VelocityDialect.Velocity).Render([]));

    [Theory]
    [InlineData("#set($l = [1])$l[1]", "Index 1 out of bounds for length 1")]
    [InlineData("#set($s = 'x')$s.substring(5)", "Invocation of method 'substring' in  class java.lang.String threw exception java.lang.StringIndexOutOfBoundsException: begin 5, end 1, length 1")]
    [InlineData("#set($l = [1, 2])#foreach($i in $l)#set($x = $l.add(1))#end", "java.util.ConcurrentModificationException")]
    [InlineData("#set($n = 1)$n.parseInt('x')", "java.lang.NumberFormatException: For input string: \"x\"")]
    public void Render_FailingMethod_SaysWhy(string template, string message) =>
        Assert.Contains(message, Assert.ThrowsAny<VelocityRenderException>(() => VelocityTemplate.Parse(template).Render([])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("#foreach($x in $y)")]
    [InlineData("#end")]
    [InlineData("Hello $")]
    [InlineData("#set($x = \"#if\")")]
    [InlineData("#foreach($x)y#end")]
    [InlineData("#foreach(x in $y)#end")]
    [InlineData("#define()x#end")]
    [InlineData("$true")]
    [InlineData("#set($x = 1 -1)")]
    public void Parse_BrokenTemplate_Fails(string template) =>
        Assert.Throws<VelocityParseException>(() => VelocityTemplate.Parse(template));

    [Fact]
    public void Render_Variables_AreNotChanged()
    {
        var variables = new VelocityMap { { "x", 1 } };
        Assert.Equal("12", VelocityTemplate.Parse("$x#set($x = 2)$x").Render(variables));
        Assert.Equal(1, variables["x"]);
    }
}
