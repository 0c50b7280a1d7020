using System.Net.Sockets;
using System.Text;

namespace Gatehouse.EndToEnd.Hostile;

/// <summary>After whatever a client sends, the server still answers the next one.</summary>
[Collection(HostileCollection.Name)]
public sealed class HostileRequestTests(HostileFixture fixture) : IAsyncLifetime
{
    /// <summary>For requests that the server answers, or ends its connection for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => fixture.ExpectAliveAsync();

    [Theory]
    [InlineData("GET\r\n\r\n")]
    [InlineData("GET /\r\n\r\n")]
    [InlineData("GET / HTTP/9.9\r\nHost: x\r\n\r\n")]
    [InlineData("G\0T / HTTP/1.1\r\nHost: x\r\n\r\n")]
    [InlineData("GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n")]
    [InlineData("GET  / HTTP/1.1\r\nHost: x\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a b\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\nNo colon\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\nA\0: b\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\nA: b\0\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\n: b\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\nA : b\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\nA: b\rc\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na")]
    [InlineData("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n")]
    [InlineData("\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03")]
    [InlineData("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")]
    public async Task MalformedRequest_IsRefused(string request)
    {
        var answers = await RawClient.SendAsync(fixture.Address, request, Patience);

        Assert.All(answers, answer => Assert.InRange(answer.Status, 400, 505));
        Assert.All(answers, answer => Assert.NotEqual(500, answer.Status));
    }

    [Theory]
    [InlineData("\r\n\r\n")]
    [InlineData("GET / HT")]
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\n")]
    [InlineData("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc")]
    public async Task TornRequest_IsRefused(string request)
    {
        var answers = await RawClient.SendAsync(fixture.Address, request, TimeSpan.Zero);

        Assert.All(answers, answer => Assert.InRange(answer.Status, 400, 499));
    }

    [Theory]
    [InlineData("zz\r\nabc\r\n0\r\n\r\n")]
    [InlineData("ffffffffffffffff\r\nabc\r\n0\r\n\r\n")]
    [InlineData("-1\r\n\r\n")]
    [InlineData("3\r\nabcdef\r\n0\r\n\r\n")]
    [InlineData("3\r\nab", true)]
    [InlineData("3", true)]
    public async Task BrokenChunks_AreRefused(string body, bool areTorn = false)
    {
        foreach (var path in new[] { fixture.Rest + "/echo", fixture.Http + "/echo" })
        {
            var answers = await RawClient.SendAsync(fixture.Address, $"POST {path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n{body}", areTorn ? TimeSpan.Zero : Patience);

            Assert.All(answers, answer => Assert.InRange(answer.Status, 400, 499));
        }
    }

    [Fact]
    public async Task Chunks_AreJoined()
    {
        var answer = Assert.Single(await RawClient.SendAsync(
            fixture.Address, $"POST {fixture.Rest}/echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n2\r\nde\r\n0\r\nTrailer: t\r\n\r\n"));

        Assert.Equal(200, answer.Status);
        Assert.Contains("\"body\":\"abcde\"", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(11_000, 431)]
    [InlineData(200_000, 431)]
    [InlineData(2_000_000, 431)]
    public async Task LargeHeaders_AreRefused(int size, int status)
    {
        foreach (var path in new[] { fixture.Rest + "/mock", fixture.Http })
        {
            var answers = await RawClient.SendAsync(fixture.Address, $"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nA: {new string('a', size)}\r\n\r\n");

            // Past what the server reads at all, it may reset the connection before its answer has arrived.
            Assert.All(answers, answer => Assert.Equal(status, answer.Status));
            Assert.True(size > 1_000_000 || answers.Count == 1);
        }
    }

    [Fact]
    public async Task ManyHeaders_AreRefused()
    {
        var headers = string.Concat(Enumerable.Range(0, 3_000).Select(index => $"A{index}: b\r\n"));

        var answer = Assert.Single(await RawClient.SendAsync(fixture.Address, $"GET {fixture.Rest}/mock HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}\r\n"));

        Assert.Equal(431, answer.Status);
    }

    [Theory]
    [InlineData(11_000)]
    [InlineData(200_000)]
    [InlineData(2_000_000)]
    public async Task LongTarget_IsRefused(int size)
    {
        foreach (var target in new[] { $"{fixture.Rest}/{new string('a', size)}", $"{fixture.Http}/?a={new string('b', size)}" })
        {
            var answers = await RawClient.SendAsync(fixture.Address, $"GET {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

            Assert.All(answers, answer => Assert.Equal(414, answer.Status));
            Assert.True(size > 1_000_000 || answers.Count == 1);
        }
    }

    [Fact]
    public async Task HugeBody_IsRefused()
    {
        foreach (var (path, body) in new[] { (fixture.Rest, "HTTP content length exceeded 10485760 bytes."), (fixture.Http, "Request Entity Too Large") })
        {
            var declared = await RawClient.SendAsync(fixture.Address, $"POST {path}/echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 10485761\r\n\r\n");
            var answer = Assert.Single(declared);
            Assert.Equal((413, $$"""{"message":"{{body}}"}"""), (answer.Status, answer.Body));

            var sent = new byte[11 * 1024 * 1024];
            var head = Encoding.Latin1.GetBytes($"POST {path}/echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n{sent.Length:x}\r\n");
            var chunked = await RawClient.SendAsync(fixture.Address, (byte[])[.. head, .. sent, .. "\r\n0\r\n\r\n"u8]);
            Assert.All(chunked, refused => Assert.Equal(413, refused.Status));
        }
    }

    [Theory]
    [InlineData("/%")]
    [InlineData("/%g1")]
    [InlineData("/%4")]
    [InlineData("/%00")]
    [InlineData("/%ff%fe")]
    [InlineData("/%c0%ae%c0%ae/%2e%2e/etc/passwd")]
    [InlineData("/../../../etc/passwd")]
    [InlineData("//..//./")]
    [InlineData("/a?%")]
    [InlineData("/a?%=%&&=&%00=%ff&a=1&a=2&;")]
    [InlineData("/a?" + "%25%25%25%25%25")]
    [InlineData("/\xe4\xf6")]
    [InlineData("/a#fragment")]
    [InlineData("/{proxy+}")]
    [InlineData("/$context.x/${x}/#set($a=1)")]
    [InlineData("/mock/%2F")]
    public async Task OddTarget_IsAnswered(string target)
    {
        foreach (var root in new[] { fixture.Rest, fixture.Http, "" })
        {
            var answer = Assert.Single(await RawClient.SendAsync(fixture.Address, $"GET {root}{target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));

            Assert.InRange(answer.Status, 200, 499);
        }
    }

    [Theory]
    [InlineData("GET http://x{0}/mock HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 200)]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 404)]
    [InlineData("CONNECT x:80 HTTP/1.1\r\nHost: x:80\r\nConnection: close\r\n\r\n", 404)]
    [InlineData("HEAD {0}/mock HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 200)]
    [InlineData("GET {0}/mock HTTP/1.0\r\n\r\n", 200)]
    [InlineData("GET {0}/mock HTTP/1.0\r\nHost: x\r\n\r\n", 200)]
    [InlineData("POST {0}/mock HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{{}}", 200)]
    [InlineData("GET {0}/mock HTTP/1.1\r\nHost: ..execute-api.localhost\r\nConnection: close\r\n\r\n", 404)]
    [InlineData("GET {0}/mock HTTP/1.1\r\nHost: [::1\r\nConnection: close\r\n\r\n", 400)]
    public async Task OddButRightRequest_IsAnswered(string request, int status)
    {
        var answers = await RawClient.SendAsync(fixture.Address, string.Format(System.Globalization.CultureInfo.InvariantCulture, request, fixture.Rest));

        Assert.Equal(status, answers[^1].Status);
    }

    [Fact]
    public async Task Pipelining_IsAnsweredInOrder()
    {
        string[] paths = ["/mock", "/nowhere%", "/mock", "/echo?fail=x", "/mock"];

        var answers = await RawClient.SendAsync(
            fixture.Address,
            string.Concat(paths.Select((path, index) =>
                $"GET {fixture.Rest}{path} HTTP/1.1\r\nHost: x\r\n{(index == paths.Length - 1 ? "Connection: close\r\n" : "")}\r\n")));

        Assert.Equal([200, 200, 200, 502, 200], answers.Select(answer => answer.Status));
        Assert.Equal("""{"message": "Internal server error"}""", answers[3].Body);
    }

    [Fact]
    public async Task HalfOpenConnections_DoNotBlockOthers()
    {
        var idle = new List<TcpClient>();
        try
        {
            foreach (var start in new[] { "", "GET ", $"GET {fixture.Rest}/mock HTTP/1.1\r\nHost: x\r\n", $"POST {fixture.Rest}/echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc" })
            {
                for (var copy = 0; copy < 50; copy++)
                {
                    var client = new TcpClient();
                    idle.Add(client);
                    await client.ConnectAsync(fixture.Address.Host, fixture.Address.Port);
                    await client.Client.SendAsync(Encoding.Latin1.GetBytes(start));
                }
            }

            await fixture.ExpectAliveAsync();
        }
        finally
        {
            foreach (var client in idle)
            {
                // A reset rather than an orderly end.
                client.LingerState = new LingerOption(true, 0);
                client.Dispose();
            }
        }
    }

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("\u0000\u0001")]
    [InlineData("{\"a\":\"\\ud800\"}")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("{\"a\":1e999999999}")]
    [InlineData("\u00ff\u00fe{}")]
    public async Task OddBody_IsAnsweredAsAwsDoes(string body)
    {
        foreach (var path in new[] { "/vtl", "/echo", "/mock" })
        {
            var answer = Assert.Single(await RawClient.SendAsync(
                fixture.Address, $"POST {fixture.Rest}{path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"));

            Assert.True(answer.Status is >= 200 and < 500 || answer.Body == """{"message": "Internal server error"}""", $"{answer.Status} {answer.Body}");
        }
    }
}
