using Gatehouse.Local.Stacks;

namespace Gatehouse.Local.Tests.Stacks;

public sealed class GivenSettingsTests
{
    [Theory]
    [InlineData("./code", "./code")]
    [InlineData(@"C:\my code\a=b,c", @"C:\my code\a=b,c")]
    [InlineData("./a,b/index.js,handler=index.main", "./a,b/index.js")]
    public void Parse_Path_KeepsCommasAndEqualsSigns(string text, string path)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Equal(path, GivenSettings.Parse("f", text, diagnostics).Path);
        Assert.Empty(diagnostics.ToImmutable());
    }

    [Fact]
    public void Parse_AllSettings_AreRead()
    {
        var settings = GivenSettings.Parse("f", "x,runtime=python3.12,env.A=1,2=3,handler=a/b.c,timeout=900,env.EMPTY=", new());

        Assert.Equal(("x", "a/b.c", "python3.12", TimeSpan.FromMinutes(15)), (settings.Path, settings.Handler, settings.Runtime, settings.Timeout));
        Assert.Equal([new("A", "1,2=3"), new("EMPTY", "")], settings.Variables);
    }

    [Fact]
    public void Parse_PathThatIsThere_IsTakenWhole()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("a,handler=b.js");

        Assert.Equal((path, null), (GivenSettings.Parse("f", path, new()).Path, GivenSettings.Parse("f", path, new()).Handler));
    }

    [Theory]
    [InlineData("x,hander=a.b", "there is no setting hander, but handler, runtime, timeout, env.NAME")]
    [InlineData("x,runtime=java21", "the runtime 'java21' cannot run here; dotnet*, nodejs*, python* and provided* can")]
    [InlineData("x,timeout=0", "timeout takes 1 to 900 seconds, found '0'")]
    [InlineData("x,timeout=soon", "timeout takes 1 to 900 seconds, found 'soon'")]
    [InlineData("x,handler=", "handler has no value")]
    [InlineData("x,handler=a.b,handler=c.d", "handler is given twice")]
    public void Parse_WrongSetting_IsReported(string text, string problem)
    {
        var diagnostics = new DiagnosticBag();

        GivenSettings.Parse("f", text, diagnostics);

        var found = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(("GH8033", $"A setting of the function f cannot be used: {problem}."), (found.Code, found.Message));
    }
}
