using System.Text.Json;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Tests.Functions;

public sealed class FunctionHostTests
{
    [Theory]
    [InlineData("greet")]
    [InlineData("greet:live")]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:greet")]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:greet:$LATEST")]
    [InlineData("123456789012:function:greet")]
    public async Task TryGet_EveryWayToNameAFunction_FindsIt(string name)
    {
        await using var host = new FunctionHost();
        var function = InProcessFunction.Returning("1");
        host.Add("arn:aws:lambda:eu-west-1:123456789012:function:greet", function);
        Assert.True(host.TryGet(name, out var found));
        Assert.Same(function, found);
    }

    [Fact]
    public async Task TryGet_Unknown_FindsNothing()
    {
        await using var host = new FunctionHost();
        Assert.False(host.TryGet("arn:aws:lambda:eu-west-1:123456789012:function:greet", out _));
    }

    [Fact]
    public async Task Add_SameNameAgain_ServesTheNewCodeAndEndsTheOldProcess()
    {
        await using var tests = new FunctionTestHost();
        var old = tests.AddNode("exports.handler = async () => process.pid;");
        var pid = await tests.TextAsync(old);
        tests.AddNode("exports.handler = async () => 'new';");
        Assert.True(tests.Host.TryGet("node", out var current));
        Assert.Equal("\"new\"", await tests.TextAsync(current));
        await FunctionTestHost.AssertReapedAsync(int.Parse(pid, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Add_WhileTheOldFunctionIsBusy_ItStillAnswers()
    {
        await using var tests = new FunctionTestHost();
        var signal = tests.NewSignal();
        var old = tests.AddNode(FunctionTestHost.Given + "exports.handler = async (event) => { console.log('began'); await given(event); return 'old'; };");
        var busy = tests.TextAsync(old, JsonSerializer.Serialize(signal));
        await tests.AssertBeganAsync(1);
        tests.AddNode("exports.handler = async () => 'new';");
        Assert.True(tests.Host.TryGet("node", out var current));
        Assert.Equal("\"new\"", await tests.TextAsync(current));
        FunctionTestHost.Give(signal);
        Assert.Equal("\"old\"", await busy);
    }
}
