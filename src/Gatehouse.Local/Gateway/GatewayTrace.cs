using System.Globalization;

namespace Gatehouse.Local;

/// <summary>What happened to one request: the steps it took, how long each took, what came in and went out.</summary>
internal sealed class GatewayTrace
{
    private readonly TimeProvider _time;
    private readonly List<TraceStep> _steps = new(8);
    private readonly long _started;
    private readonly List<(DateTimeOffset Time, TraceLine Line)> _lines = new(24);
    private long _last;

    public GatewayTrace(GatewayRequest request, string apiId, string requestId, TimeProvider time)
    {
        Request = request;
        ApiId = apiId;
        RequestId = requestId;
        StartedAt = time.GetUtcNow();
        _time = time;
        _started = _last = time.GetTimestamp();
    }

    public GatewayRequest Request { get; }

    public string ApiId { get; }

    public string RequestId { get; }

    public DateTimeOffset StartedAt { get; }

    public TimeSpan Duration { get; private set; }

    /// <summary>The route's key, once one is found.</summary>
    public string? Route { get; set; }

    public GatewayAnswer? Answer { get; private set; }

    public IReadOnlyList<TraceStep> Steps => _steps;

    /// <summary>The execution log in AWS's wording, put together for whoever asks.</summary>
    public IReadOnlyList<string> Lines => [$"Execution log for request {RequestId}", .. _lines.Select(Print)];

    /// <summary>Adds a line to the execution log, behind its time.</summary>
    public void Log(string line) => Log(TraceLine.Of(line));

    /// <inheritdoc cref="Log(string)"/>
    public void Log(TraceLine line) => _lines.Add((_time.GetUtcNow(), line));

    /// <summary>Notes that a step is over.</summary>
    /// <param name="name">The step's name, as the pipeline has it.</param>
    /// <param name="note">What came of it, for people.</param>
    public void Step(string name, string? note = null)
    {
        var now = _time.GetTimestamp();
        _steps.Add(new(name, _time.GetElapsedTime(_last, now), note));
        _last = now;
    }

    /// <summary>Notes the answer.</summary>
    public void Complete(GatewayAnswer answer)
    {
        Answer = answer;
        Duration = _time.GetElapsedTime(_started);
    }

    /// <summary>How many bytes of bodies the trace holds. One that stands in several places counts in each.</summary>
    public long BodyBytes()
    {
        long bytes = Request.Body.Length + (Answer?.Body.Length ?? 0);
        foreach (var (_, line) in _lines)
        {
            bytes += line.BodyBytes();
        }

        return bytes;
    }

    private string Print((DateTimeOffset Time, TraceLine Line) entry) =>
        entry.Time.ToString("ddd MMM dd HH:mm:ss 'UTC' yyyy", CultureInfo.InvariantCulture) + " : " + MaskedHeaders.Text(entry.Line.ToString(), Request);
}
