using System.Net;
using System.Net.Sockets;
using System.Text;
using Gatehouse.Functions.RuntimeSupport;

namespace Gatehouse.Lambda.Tests.RuntimeSupport;

public sealed class RuntimeConnectionTests : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public RuntimeConnectionTests()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen();
    }

    public void Dispose() => _listener.Dispose();

    [Theory]
    [InlineData("HTTP/1.1 202 Accepted\r\n\r\n", 202, "")]
    [InlineData("HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc", 200, "abc")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n2\r\nab\r\n1;x=y\r\nc\r\n0\r\nTrailer: x\r\n\r\n", 200, "abc")]
    public async Task Receive_Answer_IsRead(string answer, int status, string body)
    {
        using var connection = Open();
        using var server = await _listener.AcceptAsync();
        server.NoDelay = true;
        var sending = Task.Run(() =>
        {
            foreach (var letter in answer) server.Send([(byte)letter]);
        });
        var reply = connection.Receive();
        await sending;
        Assert.Equal((status, body), (reply.Status, Encoding.UTF8.GetString(reply.Event.Payload)));
    }

    [Fact]
    public async Task Receive_HeadersOfAnInvocation_AreRead()
    {
        using var connection = Open();
        using var server = await _listener.AcceptAsync();
        server.Send("HTTP/1.1 200 OK\r\nlambda-runtime-aws-request-id: id\r\nLambda-Runtime-Deadline-Ms: 12\r\nLambda-Runtime-Trace-Id:Root=1\r\nLambda-Runtime-Aws-Tenant-Id: t\r\nLambda-Runtime-Invocation-Id: i\r\nGatehouse-Pipelining: true\r\n\r\n"u8);
        var reply = connection.Receive();
        Assert.Equal(("id", 12, "Root=1", "t", "i"), (reply.Event.RequestId, reply.Event.DeadlineMs, reply.Event.TraceId, reply.Event.TenantId, reply.Event.InvocationId));
        Assert.True(reply.Pipelining);
        Assert.Null(reply.Event.ClientContext);
    }

    [Theory]
    [InlineData("nonsense\r\n\r\n")]
    [InlineData("HTTP/1.1 2x0 OK\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")]
    [InlineData("HTTP/1.1 200 OK\r\n")]
    [InlineData("")]
    public async Task Receive_NoAnswer_Throws(string bytes)
    {
        using var connection = Open();
        using (var server = await _listener.AcceptAsync()) server.Send(Encoding.ASCII.GetBytes(bytes));
        Assert.ThrowsAny<IOException>(() => { connection.Receive(); });
    }

    [Fact]
    public async Task Receive_ConnectionClose_ClosesAfterTheAnswer()
    {
        using var connection = Open();
        using var server = await _listener.AcceptAsync();
        server.Send("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx"u8);
        Assert.Equal(200, connection.Receive().Status);
        Assert.False(connection.IsOpen);
    }

    [Fact]
    public void Open_LocalSocketThere_IsUsed()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var local = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        var name = $"gatehouse-test-{Environment.ProcessId}";
        local.Bind(new UnixDomainSocketEndPoint('\0' + name));
        local.Listen();
        using var connection = Open(name);
        using var server = local.Accept();
        server.Send("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n"u8);
        Assert.Equal(202, connection.Receive().Status);
    }

    [Fact]
    public async Task Open_LocalSocketNotThere_UsesTcp()
    {
        using var connection = Open("gatehouse-nowhere");
        using var server = await _listener.AcceptAsync();
        Assert.True(connection.IsOpen);
    }

    private RuntimeConnection Open(string? local = null)
    {
        var connection = new RuntimeConnection(new RuntimeEndpoint("127.0.0.1", ((IPEndPoint)_listener.LocalEndPoint!).Port, "") { LocalSocket = local });
        connection.Open();
        return connection;
    }
}
