using System.Collections;
using System.Reflection;

namespace Gatehouse.Tests.Reading;

/// <summary>Finds the first place where two values differ, so that a failed law says something.</summary>
internal static class Difference
{
    public static string? Between(object? expected, object? actual, string path = "")
    {
        if (Equals(expected, actual))
        {
            return null;
        }

        if (expected is null || actual is null || expected.GetType() != actual.GetType() || expected is string or TemplateText or TemplateValue)
        {
            return $"{path}: expected {expected ?? "null"}, found {actual ?? "null"}";
        }

        if (expected is IEnumerable left and not string && actual is IEnumerable right)
        {
            var (these, those) = (left.Cast<object?>().ToList(), right.Cast<object?>().ToList());
            for (var i = 0; i < Math.Min(these.Count, those.Count); i++)
            {
                if (Between(these[i], those[i], $"{path}[{i}]") is { } inside)
                {
                    return inside;
                }
            }

            return $"{path}: expected {these.Count} items, found {those.Count}: [{string.Join(", ", these)}] and [{string.Join(", ", those)}]";
        }

        foreach (var property in expected.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            if (Between(property.GetValue(expected), property.GetValue(actual), $"{path}.{property.Name}") is { } inside)
            {
                return inside;
            }
        }

        return $"{path}: expected {expected}, found {actual}";
    }
}
