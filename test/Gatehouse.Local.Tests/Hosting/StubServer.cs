using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Gatehouse.Local.Tests.Hosting;

/// <summary>A server that keeps the last request and answers all in the same way.</summary>
internal sealed class StubServer : IHttpApplication<IFeatureCollection>, IAsyncDisposable
{
    private readonly KestrelServer _server = KestrelLauncher.Create(new());

    public Uri Address => new($"http://127.0.0.1:{KestrelLauncher.Port(_server, "http")}");

    public int Status { get; set; } = 200;

    public Dictionary<string, string> AnswerHeaders { get; } = [];

    public byte[] Answer { get; set; } = Encoding.UTF8.GetBytes("""{"FailedEntryCount":0}""");

    public string Method { get; private set; } = "";

    public string Target { get; private set; } = "";

    public Dictionary<string, string> Headers { get; private set; } = [];

    public byte[] Bytes { get; private set; } = [];

    public string Body => Encoding.UTF8.GetString(Bytes);

    public static async Task<StubServer> StartAsync()
    {
        var stub = new StubServer();
        Assert.Null(await KestrelLauncher.TryStartAsync(stub._server, stub, new(), default));
        return stub;
    }

    public IFeatureCollection CreateContext(IFeatureCollection contextFeatures) => contextFeatures;

    public async Task ProcessRequestAsync(IFeatureCollection context)
    {
        var request = context.GetRequiredFeature<IHttpRequestFeature>();
        Method = request.Method;
        Target = request.RawTarget;
        Headers = request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        Bytes = body.ToArray();
        var response = context.GetRequiredFeature<IHttpResponseFeature>();
        response.StatusCode = Status;
        foreach (var (name, value) in AnswerHeaders)
        {
            response.Headers[name] = value;
        }

        await context.GetRequiredFeature<IHttpResponseBodyFeature>().Stream.WriteAsync(Answer);
    }

    public void DisposeContext(IFeatureCollection context, Exception? exception)
    {
    }

    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync(default);
        _server.Dispose();
    }
}
