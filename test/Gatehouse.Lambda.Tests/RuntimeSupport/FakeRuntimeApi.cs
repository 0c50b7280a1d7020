using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Threading.Channels;

namespace Gatehouse.Lambda.Tests.RuntimeSupport;

/// <summary>The Lambda Runtime API on HttpListener: written without a look at the client it tests.</summary>
internal sealed class FakeRuntimeApi : IDisposable
{
    private readonly HttpListener _listener;
    private readonly Channel<(string Id, string Event, Dictionary<string, string> Headers)> _events = Channel.CreateUnbounded<(string, string, Dictionary<string, string>)>();
    private int _ids;

    public FakeRuntimeApi()
    {
        for (var port = 20_000 + Environment.ProcessId % 10_000; ; port++)
        {
            Endpoint = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");
            _listener = new HttpListener { Prefixes = { $"http://{Endpoint}/" } };
            try
            {
                _listener.Start();
                break;
            }
            catch (HttpListenerException)
            {
                // The port is taken. A listener that could not start cannot be used again.
            }
        }
        _ = RunAsync();
    }

    public string Endpoint { get; }

    /// <summary>The status of all answers to the question for work; null where they are as they should be.</summary>
    public int? Refusal { get; init; }

    public Channel<Call> Calls { get; } = Channel.CreateUnbounded<Call>();

    public async Task<Call> InvokeAsync(string json, params (string Name, string Value)[] headers)
    {
        var id = "id-" + Interlocked.Increment(ref _ids).ToString(CultureInfo.InvariantCulture);
        await _events.Writer.WriteAsync((id, json, headers.ToDictionary(header => header.Name, header => header.Value)));
        return await NextCallAsync();
    }

    public async Task<Call> NextCallAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        return await Calls.Reader.ReadAsync(limit.Token);
    }

    public void Dispose() => _listener.Close();

    private async Task RunAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.GetContextAsync());
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(HttpListenerContext context)
    {
        var path = context.Request.Url!.AbsolutePath;
        if (path.EndsWith("/invocation/next", StringComparison.Ordinal))
        {
            if (Refusal is { } refusal)
            {
                context.Response.StatusCode = refusal;
                context.Response.Close("{}"u8.ToArray(), willBlock: true);
                return;
            }
            var (id, json, headers) = await _events.Reader.ReadAsync();
            context.Response.Headers["Lambda-Runtime-Aws-Request-Id"] = id;
            context.Response.Headers["Lambda-Runtime-Invoked-Function-Arn"] = "arn:aws:lambda:eu-west-1:1:function:f";
            context.Response.Headers["Lambda-Runtime-Deadline-Ms"] = DateTimeOffset.UtcNow.AddMinutes(10).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
            foreach (var (name, value) in headers) context.Response.Headers[name] = value;
            var bytes = Encoding.UTF8.GetBytes(json);
            context.Response.SendChunked = json.Length % 2 == 1;
            if (!context.Response.SendChunked) context.Response.ContentLength64 = bytes.Length;
            await context.Response.OutputStream.WriteAsync(bytes);
            context.Response.Close();
            return;
        }
        using var reader = new StreamReader(context.Request.InputStream);
        var body = await reader.ReadToEndAsync();
        context.Response.StatusCode = 202;
        context.Response.Close("{\"status\":\"OK\"}"u8.ToArray(), willBlock: true);
        await Calls.Writer.WriteAsync(new Call(path["/2018-06-01/runtime/".Length..], body, context.Request.ContentType, context.Request.Headers["Lambda-Runtime-Function-Error-Type"]));
    }

    internal sealed record Call(string Path, string Body, string? ContentType, string? ErrorType);
}
