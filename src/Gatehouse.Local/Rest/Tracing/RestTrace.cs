using System.Globalization;

namespace Gatehouse.Local.Rest;

/// <summary>What happened to one request: its steps with their durations, and the lines of the execution log.</summary>
internal sealed class RestTrace(TimeProvider time)
{
    private readonly List<TracedStep> _steps = [];
    private readonly List<string> _lines = [];

    public IReadOnlyList<TracedStep> Steps => _steps;

    /// <summary>The lines of the execution log in AWS's wording; all but the first begin with their time.</summary>
    public IReadOnlyList<string> Lines => _lines;

    public int Begin(string name)
    {
        _steps.Add(new(name, time.GetTimestamp(), TimeSpan.Zero));
        return _steps.Count - 1;
    }

    public void End(int step) => _steps[step] = _steps[step] with { Duration = time.GetElapsedTime(_steps[step].Start) };

    public void Log(string line) =>
        _lines.Add(_lines.Count == 0
            ? line
            : string.Create(CultureInfo.InvariantCulture, $"{time.GetUtcNow():ddd MMM dd HH:mm:ss 'UTC' yyyy} : {line}"));
}
