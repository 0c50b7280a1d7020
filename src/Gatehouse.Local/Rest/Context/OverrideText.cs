using Gatehouse.Velocity;

namespace Gatehouse.Local.Rest;

/// <summary>Values that templates set as overrides, as text.</summary>
internal static class OverrideText
{
    /// <summary>The text of a value; the items of a list joined by commas; null for null.</summary>
    public static string? Of(object? value) => value switch
    {
        null => null,
        string text => text,
        VelocityMap map => JsonBody.Serialize(map),
        IEnumerable<object?> items => string.Join(',', items.Select(Of)),
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture),
    };
}
