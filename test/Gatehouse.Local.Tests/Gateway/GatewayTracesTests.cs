using Gatehouse.Local.Tests.Rest;

namespace Gatehouse.Local.Tests.Gateway;

public sealed class GatewayTracesTests
{
    [Fact]
    public void Add_MoreThanTheCapacity_DropsTheOldest()
    {
        var traces = new GatewayTraces(capacity: 2);
        traces.Add(Trace("a"));
        traces.Add(Trace("b"));
        traces.Add(Trace("c"));

        Assert.Equal(["c", "b"], traces.Latest().Select(trace => trace.RequestId));
        Assert.Null(traces.Find("a"));
        Assert.NotNull(traces.Find("b"));
    }

    [Fact]
    public void Add_LargeBodies_KeepsNoMoreThanTheBytesAllow()
    {
        var traces = new GatewayTraces(mostBytes: 100);
        traces.Add(Trace("a", 10));
        traces.Add(Trace("b", 20, logged: 20));
        traces.Add(Trace("c", 40));
        Assert.Equal(["c", "b", "a"], traces.Latest().Select(trace => trace.RequestId));

        traces.Add(Trace("d", 20));
        Assert.Equal(["d", "c", "b"], traces.Latest().Select(trace => trace.RequestId));

        traces.Add(Trace("e", 1_000));
        Assert.Equal(["e"], traces.Latest().Select(trace => trace.RequestId));

        traces.Add(Trace("f", 10));
        Assert.Equal(["f"], traces.Latest().Select(trace => trace.RequestId));
    }

    private static GatewayTrace Trace(string id, int body = 0, int logged = 0)
    {
        var trace = new GatewayTrace(new() { Method = "GET", Path = "/", DomainName = "x", Body = new byte[body] }, "api", id, new ManualTime());
        ReadOnlyMemory<byte> bytes = new byte[logged];
        trace.Log($"body: {bytes}");
        return trace;
    }
}
