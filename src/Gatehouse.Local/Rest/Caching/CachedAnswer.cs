namespace Gatehouse.Local.Rest;

/// <summary>An answer in the cache; never changed.</summary>
internal sealed class CachedAnswer
{
    private readonly int _status;
    private readonly KeyValuePair<string, string>[] _headers;
    private readonly ReadOnlyMemory<byte> _body;

    public CachedAnswer(GatewayAnswer answer)
    {
        _status = answer.Status;
        _headers = [.. answer.Headers.Where(line => !line.Key.Equals("X-Amzn-Trace-Id", StringComparison.OrdinalIgnoreCase))];
        _body = answer.Body;
        Weight = answer.Body.Length + _headers.Sum(line => (line.Key.Length + line.Value.Length) * sizeof(char));
    }

    /// <summary>About how many bytes the answer takes.</summary>
    public long Weight { get; }

    /// <summary>An answer of its own for each request, since later steps add to it.</summary>
    public GatewayAnswer Copy()
    {
        var answer = new GatewayAnswer { Status = _status, Body = _body };
        foreach (var (name, value) in _headers)
        {
            answer.Headers.Add(name, value);
        }

        return answer;
    }
}
