namespace Gatehouse.Policies;

internal static class StringTests
{
    public static bool Equal(string actual, PolicyText expected, PolicyContext context) => expected.Text(context) == actual;

    public static bool EqualIgnoringCase(string actual, PolicyText expected, PolicyContext context) =>
        string.Equals(expected.Text(context), actual, StringComparison.OrdinalIgnoreCase);

    public static bool Like(string actual, PolicyText expected, PolicyContext context) => expected.Pattern(context)?.IsMatch(actual) == true;
}
