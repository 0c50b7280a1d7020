using System.Globalization;
using System.Text.RegularExpressions;
using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.JsonPaths;

/// <summary><c>@.price &lt; 10</c> and the other comparisons.</summary>
internal sealed class CompareCondition(string comparison, Operand left, Operand right) : Condition
{
    public static bool IsKnown(string name) =>
        name is "==" or "===" or "!=" or "!==" or "<" or "<=" or ">" or ">=" or "=~" or "in" or "nin" or "contains" or "all"
            or "size" or "empty" or "exists" or "subsetof" or "anyof" or "noneof";

    public override bool Holds(object? item, PathReading reading)
    {
        var a = left.Value(item, reading, out var isFound);
        var b = right.Value(item, reading, out var otherIsFound);
        if (comparison == "exists")
            return isFound == (b is true);
        if (!isFound || !otherIsFound)
            return comparison is "!=" or "!==" && isFound != otherIsFound;

        return comparison switch
        {
            "==" or "===" => AreEqual(a, b),
            "!=" or "!==" => !AreEqual(a, b),
            "<" => Order(a, b) < 0,
            "<=" => Order(a, b) <= 0,
            ">" => Order(a, b) > 0,
            ">=" => Order(a, b) >= 0,
            "=~" => b is Regex pattern ? IsMatch(pattern, a) : a is Regex reversed && IsMatch(reversed, b),
            "in" => Items(b, reading).Any(i => AreEqual(i, a)),
            "nin" => !Items(b, reading).Any(i => AreEqual(i, a)),
            "contains" => a is string text ? b is string part && text.Contains(part, StringComparison.Ordinal) : Items(a, reading).Any(i => AreEqual(i, b)),
            "all" => a is IJavaList && Items(b, reading).All(i => Items(a, reading).Any(x => AreEqual(x, i))),
            "subsetof" => a is IJavaList && Items(a, reading).All(i => Items(b, reading).Any(x => AreEqual(x, i))),
            "anyof" => Items(a, reading).Any(i => Items(b, reading).Any(x => AreEqual(x, i))),
            "noneof" => !Items(a, reading).Any(i => Items(b, reading).Any(x => AreEqual(x, i))),
            "size" => Size(a) is { } size && JavaNumbers.IsNumber(b) && size == JavaNumbers.ToInt(b!),
            _ => Size(a) is { } length && (length == 0) == (b is true),
        };
    }

    // Each item that is compared is a step: lists may be compared with lists for each item of a third.
    private static IEnumerable<object?> Items(object? value, PathReading reading)
    {
        if (value is not IJavaList list)
            return [];

        reading.Spend(list.Size);
        return list;
    }

    private static int? Size(object? value) => value switch
    {
        IJavaList list => list.Size,
        string text => text.Length,
        VelocityMap map => map.Count,
        _ => null,
    };

    private static bool IsMatch(Regex pattern, object? value)
    {
        try
        {
            return pattern.IsMatch(value is null ? "" : JavaText.Of(value));
        }
        catch (RegexMatchTimeoutException e)
        {
            throw new VelocityRenderException("A regular expression in a JSONPath takes too long", e);
        }
    }

    private static bool AreEqual(object? a, object? b) => Order(a, b) is { } order ? order == 0 : JavaEquality.AreEqual(a, b);

    // A number in a string compares as a number with a number. Null for values that have no order.
    private static int? Order(object? a, object? b)
    {
        if (a is string text && b is string other)
            return Math.Sign(StringText.Compare(text, other));
        if (Number(a, b) is { } x && Number(b, a) is { } y)
            return JavaMath.Compare(x, y);

        return a is bool truth && b is bool otherTruth ? truth.CompareTo(otherTruth) : null;
    }

    private static object? Number(object? value, object? other)
    {
        if (JavaNumbers.IsNumber(value))
            return value;

        return value is string text && JavaNumbers.IsNumber(other)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
    }
}
