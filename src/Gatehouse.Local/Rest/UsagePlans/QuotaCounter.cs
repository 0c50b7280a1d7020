namespace Gatehouse.Local.Rest;

/// <summary>Counts requests against a <see cref="Quota"/>. Periods are days, weeks from Sunday, and months of UTC.</summary>
internal sealed class QuotaCounter
{
    private readonly Lock _gate = new();
    private readonly Quota _quota;
    private readonly TimeProvider _time;
    private DateTime _period;
    private int _left;

    public QuotaCounter(Quota quota, TimeProvider time)
    {
        _quota = quota;
        _time = time;
        _period = Period();
        _left = quota.Limit - quota.Offset;
    }

    /// <summary>Takes a request off the quota.</summary>
    /// <returns>Whether anything was left.</returns>
    public bool TryTake()
    {
        lock (_gate)
        {
            var period = Period();
            if (period != _period)
            {
                _period = period;
                _left = _quota.Limit;
            }

            return _left > 0 && _left-- > 0;
        }
    }

    private DateTime Period()
    {
        var today = _time.GetUtcNow().UtcDateTime.Date;
        return _quota.Period switch
        {
            QuotaPeriod.Day => today,
            QuotaPeriod.Week => today.AddDays(-(int)today.DayOfWeek),
            _ => new(today.Year, today.Month, 1, 0, 0, 0, DateTimeKind.Utc),
        };
    }
}
