using System.Text;
using Gatehouse.Local.Tests.Rest;

namespace Gatehouse.Local.Tests.Gateway;

public sealed class GatewayTraceTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void Lines_EveryKindOfPart_IsWrittenBehindTheTimeItWasLogged()
    {
        var trace = Trace();
        var (text, number, missing, bytes) = ("text", 1.5, (string?)null, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes("Grüße"));
        trace.Log($"{text}, {number}, {missing}, {bytes}, {() => "late"}.");
        _time.Advance(TimeSpan.FromSeconds(1));
        trace.Log("plain");
        Assert.Equal(
            [
                "Execution log for request id",
                "Mon Apr 14 22:15:25 UTC 2025 : text, 1.5, , Grüße, late.",
                "Mon Apr 14 22:15:26 UTC 2025 : plain",
            ],
            trace.Lines);
    }

    [Fact]
    public void Lines_NotRead_MakesNoText()
    {
        var trace = Trace();
        var made = 0;
        trace.Log($"{() => (++made).ToString()}");
        Assert.Equal(0, made);
        _ = trace.Lines;
        Assert.Equal(1, made);
    }

    [Fact]
    public void Lines_SecretOfTheRequestInABody_IsMasked()
    {
        var trace = Trace(("Authorization", "Bearer 0123456789abcdef"));
        ReadOnlyMemory<byte> body = """{"token":"Bearer 0123456789abcdef"}"""u8.ToArray();
        trace.Log($"body: {body}");
        Assert.EndsWith("body: {\"token\":\"*****************abcdef\"}", trace.Lines[^1], StringComparison.Ordinal);
    }

    private GatewayTrace Trace(params ReadOnlySpan<(string Name, string Value)> headers)
    {
        var lines = new GatewayHeaders();
        foreach (var (name, value) in headers) lines.Add(name, value);
        return new(new GatewayRequest { Method = "GET", Path = "/", DomainName = "x", Headers = lines }, "api", "id", _time);
    }
}
