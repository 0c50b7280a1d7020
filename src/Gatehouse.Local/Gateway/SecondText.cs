using System.Globalization;

namespace Gatehouse.Local;

/// <summary>Writes times to the second, and keeps the text of the latest second: most requests share it.</summary>
/// <param name="format">The format, of nothing finer than a second.</param>
internal sealed class SecondText(string format)
{
    private Entry _latest = new(-1, "");

    public string Of(DateTimeOffset time)
    {
        var second = time.UtcTicks / TimeSpan.TicksPerSecond;
        var latest = _latest;
        if (latest.Second != second)
        {
            _latest = latest = new(second, time.UtcDateTime.ToString(format, CultureInfo.InvariantCulture));
        }

        return latest.Text;
    }

    private sealed record Entry(long Second, string Text);
}
