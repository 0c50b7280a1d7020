namespace Gatehouse.Local;

/// <summary>Counts requests against a <see cref="Throttle"/>: a bucket that is filled at its rate up to its burst.</summary>
internal sealed class TokenBucket
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly double _rate;
    private readonly double _capacity;
    private double _tokens;
    private long _filled;

    public TokenBucket(Throttle throttle, TimeProvider time)
    {
        _time = time;
        _rate = throttle.Rate;
        _capacity = throttle.Burst;
        _tokens = _capacity;
        _filled = time.GetTimestamp();
    }

    /// <summary>Takes a token.</summary>
    /// <returns>Whether there was one.</returns>
    public bool TryTake()
    {
        lock (_gate)
        {
            var now = _time.GetTimestamp();
            _tokens = Math.Min(_capacity, _tokens + (_time.GetElapsedTime(_filled, now).TotalSeconds * _rate));
            _filled = now;
            if (_tokens < 1)
            {
                return false;
            }

            _tokens--;
            return true;
        }
    }
}
