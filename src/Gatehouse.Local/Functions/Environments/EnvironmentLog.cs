namespace Gatehouse.Local.Functions;

/// <summary>The lines of one environment, on their way to the sink; the last 4 KB are kept.</summary>
internal sealed class EnvironmentLog(string function, Action<string, string> sink)
{
    private const int MostKept = 4 * 1024;
    private readonly Queue<string> _tail = [];
    private int _kept;

    public void Write(string line)
    {
        lock (_tail)
        {
            _tail.Enqueue(line);
            _kept += line.Length + 1;
            while (_kept > MostKept && _tail.TryDequeue(out var old)) _kept -= old.Length + 1;
        }
        sink(function, line);
    }

    public string Tail()
    {
        lock (_tail) return string.Join('\n', _tail);
    }
}
