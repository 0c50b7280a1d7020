namespace Gatehouse.Policies;

internal static class ArnTests
{
    /// <summary>Each of the six parts is matched by itself, so that a wildcard does not reach over a colon of the first five.</summary>
    public static bool Like(string actual, PolicyText expected, PolicyContext context)
    {
        var patterns = expected.ArnPatterns(context);
        var parts = Arn.Split(actual);
        if (patterns is null || patterns.Length != parts.Length)
            return false;
        for (var i = 0; i < parts.Length; i++)
        {
            if (!patterns[i].IsMatch(parts[i]))
                return false;
        }

        return true;
    }
}
