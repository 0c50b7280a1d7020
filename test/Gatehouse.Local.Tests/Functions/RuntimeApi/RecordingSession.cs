using System.Collections.Concurrent;
using System.Text;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Tests.Functions.RuntimeApi;

/// <summary>An environment with the one invocation <c>id</c>, which writes down what it is told.</summary>
internal sealed class RecordingSession : IRuntimeApiSession
{
    private readonly BlockingCollection<string> _calls = [];

    public RuntimeApiConnection? Parked { get; private set; }

    public GatheredStream Stream { get; } = new(1024);

    /// <summary>The next call, or a time-out.</summary>
    public string Call() => _calls.TryTake(out var call, TimeSpan.FromMinutes(1)) ? call : throw new TimeoutException("Nothing was called.");

    public void OnNext(RuntimeApiConnection connection)
    {
        Parked = connection;
        _calls.Add("next");
    }

    public bool OnResponse(string requestId, byte[] answer) => Add(requestId, $"response {Encoding.UTF8.GetString(answer)}");

    public bool OnTooLarge(string requestId) => Add(requestId, "too large");

    public IStreamedBody? OnStreamBegin(RuntimeApiRequest request)
    {
        _calls.Add("stream");
        return Stream;
    }

    public void OnStreamEnd(IStreamedBody stream) => _calls.Add($"streamed {Encoding.UTF8.GetString(Stream.ToArray())}");

    public bool OnError(string requestId, string? errorType, byte[] error) => Add(requestId, $"error {errorType} {Encoding.UTF8.GetString(error)}");

    public void OnInitError(string? errorType, byte[] error) => _calls.Add($"init error {errorType}");

    public void OnClosed(RuntimeApiConnection connection) => _calls.Add("closed");

    private bool Add(string requestId, string call)
    {
        _calls.Add(call);
        return requestId == "id";
    }
}
