namespace Gatehouse.Local.Tests.Rest;

/// <summary>A clock that stands still until a test moves it, and rings its timers then: never because the machine was slow.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly HashSet<ManualTimer> _timers = [];
    private DateTimeOffset _now = new(2025, 4, 14, 22, 15, 25, TimeSpan.Zero);

    public DateTimeOffset Now
    {
        get
        {
            lock (_gate) return _now;
        }

        set => Advance(value - Now);
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => Now.UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan time)
    {
        ManualTimer[] due;
        lock (_gate)
        {
            _now += time;
            due = [.. _timers.Where(timer => timer.Due <= _now).OrderBy(static timer => timer.Due)];
            _timers.ExceptWith(due);
        }

        foreach (var timer in due) timer.Ring();
    }

    /// <summary>Lets time pass until a task is done that waits for it, whenever that begins to wait.</summary>
    public async Task<T> PassAsync<T>(Task<T> waiting, TimeSpan step)
    {
        for (var steps = 0; !waiting.IsCompleted && steps < 6_000; steps++)
        {
            Advance(step);
            await Task.WhenAny(waiting, Task.Delay(10));
        }

        return await waiting.WaitAsync(TimeSpan.FromMinutes(1));
    }

    private sealed class ManualTimer(ManualTime clock, Action ring) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                clock._timers.Remove(this);
                if (dueTime > TimeSpan.Zero)
                {
                    Due = clock._now + dueTime;
                    clock._timers.Add(this);
                }
            }

            if (dueTime == TimeSpan.Zero) ThreadPool.QueueUserWorkItem(_ => ring());
            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
