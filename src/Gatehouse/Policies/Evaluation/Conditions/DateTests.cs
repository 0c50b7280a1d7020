using System.Globalization;

namespace Gatehouse.Policies;

/// <summary>Dates in the forms of ISO 8601 that W3C lists, or as seconds since 1970.</summary>
internal static class DateTests
{
    private static readonly string[] Formats =
    [
        "yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
    ];

    public static ConditionTest Ordered(Func<int, bool> accepts) => (actual, expected, context) =>
        TryParse(actual, out var left) && TryParse(expected.Text(context), out var right) && accepts(left.CompareTo(right));

    /// <summary>The seconds since 1970. A number of four digits is a year.</summary>
    private static bool TryParse(string? text, out decimal seconds)
    {
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, Styles, out var date))
        {
            seconds = (date - DateTimeOffset.UnixEpoch).Ticks / (decimal)TimeSpan.TicksPerSecond;
            return true;
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out seconds);
    }
}
