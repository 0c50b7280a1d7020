using System.Globalization;

namespace Gatehouse.Policies;

internal static class NumericTests
{
    public static ConditionTest Ordered(Func<int, bool> accepts) => (actual, expected, context) =>
        TryParse(actual, out var left) && TryParse(expected.Text(context), out var right) && accepts(left.CompareTo(right));

    private static bool TryParse(string? text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
