namespace Gatehouse.Policies;

/// <summary>The six parts of an ARN; colons after the fifth belong to the last part.</summary>
internal static class Arn
{
    public const int Account = 4;
    public const int Resource = 5;
    public const int Parts = 6;

    public static string[] Split(string arn) => arn.Split(':', Parts);

    public static string Part(string arn, int index)
    {
        var parts = Split(arn);
        return parts.Length == Parts && parts[0] == "arn" ? parts[index] : "";
    }
}
