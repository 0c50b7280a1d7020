using System.Globalization;

namespace Gatehouse.Models;

/// <summary>A date-time of RFC 3339, leap seconds included.</summary>
internal static class DateTimeFormat
{
    public static bool IsValid(string text)
    {
        if (text.Length < 20 || text[4] != '-' || text[7] != '-' || text[10] is not ('T' or 't') || text[13] != ':' || text[16] != ':')
            return false;
        if (!TryDigits(text, 0, 4, out var year) || !TryDigits(text, 5, 2, out var month) || !TryDigits(text, 8, 2, out var day)
            || !TryDigits(text, 11, 2, out var hour) || !TryDigits(text, 14, 2, out var minute) || !TryDigits(text, 17, 2, out var second))
            return false;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(Math.Max(year, 1), month) || hour > 23 || minute > 59 || second > 60)
            return false;
        var zone = 19;
        if (text[zone] == '.')
        {
            do
                zone++;
            while (zone < text.Length && char.IsAsciiDigit(text[zone]));
            if (zone == 20)
                return false;
        }

        return TryOffset(text, zone, out var offset) && (second < 60 || IsLastMinuteOfDay((hour * 60) + minute - offset));
    }

    /// <summary>Leap seconds end a day of UTC.</summary>
    private static bool IsLastMinuteOfDay(int minute) => (minute + (2 * 1440)) % 1440 == 1439;

    private static bool TryOffset(string text, int start, out int minutes)
    {
        minutes = 0;
        if (start == text.Length - 1)
            return text[start] is 'Z' or 'z';
        if (start != text.Length - 6 || text[start] is not ('+' or '-') || text[start + 3] != ':'
            || !TryDigits(text, start + 1, 2, out var hour) || !TryDigits(text, start + 4, 2, out var minute) || hour > 23 || minute > 59)
            return false;
        minutes = ((hour * 60) + minute) * (text[start] == '+' ? 1 : -1);
        return true;
    }

    private static bool TryDigits(string text, int start, int length, out int value) =>
        int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
