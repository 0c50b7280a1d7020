using Gatehouse.Velocity.Java;
using static Gatehouse.Velocity.Java.JavaNumbers;

namespace Gatehouse.Velocity.Methods;

/// <summary>java.lang.String, its static methods included: templates reach them through any string.</summary>
internal static class StringMethods
{
    public static MethodTable Table { get; } = new(ObjectMethods.Table)
    {
        { "length", "", static (o, _, _) => Box(Of(o).Length) },
        { "isEmpty", "", static (o, _, _) => Of(o).Length == 0 },
        { "isBlank", "", static (o, _, _) => Of(o).All(StringText.IsWhiteSpace) },
        { "charAt", "i", static (o, a, _) => StringText.CharAt(Of(o), Int(a[0])) },
        { "codePointAt", "i", static (o, a, _) => Box(StringText.CodePointAt(Of(o), Int(a[0]))) },
        { "equalsIgnoreCase", "S", static (o, a, _) => Of(o).Equals(a[0] as string, StringComparison.OrdinalIgnoreCase) },
        { "contentEquals", "S", static (o, a, _) => Of(o) == Given(a[0]) },
        { "compareTo", "S", static (o, a, _) => Box(StringText.Compare(Of(o), Given(a[0]))) },
        { "compareTo", "O", ObjectMethods.NotComparable },
        { "compareToIgnoreCase", "S", static (o, a, _) => Box(StringText.Compare(StringText.Fold(Of(o)), StringText.Fold(Given(a[0])))) },
        { "startsWith", "S", static (o, a, _) => Of(o).StartsWith(Given(a[0]), StringComparison.Ordinal) },
        { "startsWith", "Si", static (o, a, _) => StringText.StartsWith(Of(o), Given(a[0]), Int(a[1])) },
        { "endsWith", "S", static (o, a, _) => Of(o).EndsWith(Given(a[0]), StringComparison.Ordinal) },
        { "contains", "S", static (o, a, _) => Of(o).Contains(Given(a[0]), StringComparison.Ordinal) },
        { "regionMatches", "iSii", static (o, a, _) => StringText.RegionMatches(Of(o), Int(a[0]), Given(a[1]), Int(a[2]), Int(a[3]), false) },
        { "regionMatches", "biSii", static (o, a, _) => StringText.RegionMatches(Of(o), Int(a[1]), Given(a[2]), Int(a[3]), Int(a[4]), (bool)a[0]!) },
        { "indexOf", "i", static (o, a, _) => Box(StringText.IndexOf(Of(o), StringText.CodePoint(Int(a[0])), 0)) },
        { "indexOf", "ii", static (o, a, _) => Box(StringText.IndexOf(Of(o), StringText.CodePoint(Int(a[0])), Int(a[1]))) },
        { "indexOf", "S", static (o, a, _) => Box(StringText.IndexOf(Of(o), Given(a[0]), 0)) },
        { "indexOf", "Si", static (o, a, _) => Box(StringText.IndexOf(Of(o), Given(a[0]), Int(a[1]))) },
        { "lastIndexOf", "i", static (o, a, _) => Box(StringText.LastIndexOf(Of(o), StringText.CodePoint(Int(a[0])), int.MaxValue)) },
        { "lastIndexOf", "ii", static (o, a, _) => Box(StringText.LastIndexOf(Of(o), StringText.CodePoint(Int(a[0])), Int(a[1]))) },
        { "lastIndexOf", "S", static (o, a, _) => Box(StringText.LastIndexOf(Of(o), Given(a[0]), int.MaxValue)) },
        { "lastIndexOf", "Si", static (o, a, _) => Box(StringText.LastIndexOf(Of(o), Given(a[0]), Int(a[1]))) },
        { "substring", "i", static (o, a, _) => StringText.Substring(Of(o), Int(a[0]), Of(o).Length) },
        { "substring", "ii", static (o, a, _) => StringText.Substring(Of(o), Int(a[0]), Int(a[1])) },
        { "subSequence", "ii", static (o, a, _) => StringText.Substring(Of(o), Int(a[0]), Int(a[1])) },
        { "concat", "S", static (o, a, c) => c.CheckLength(string.Concat(Of(o), Given(a[0]))) },
        { "replace", "cc", static (o, a, _) => Of(o).Replace((char)a[0]!, (char)a[1]!) },
        { "replace", "SS", static (o, a, c) => StringText.Replace(Of(o), Given(a[0]), Given(a[1]), c) },
        { "repeat", "i", static (o, a, c) => StringText.Repeat(Of(o), Int(a[0]), c) },
        { "toLowerCase", "", static (o, _, _) => StringText.ToLower(Of(o)) },
        { "toUpperCase", "", static (o, _, c) => c.CheckLength(StringText.ToUpper(Of(o))) },
        { "trim", "", static (o, _, _) => StringText.Trim(Of(o)) },
        { "strip", "", static (o, _, _) => StringText.Strip(Of(o), true, true) },
        { "stripLeading", "", static (o, _, _) => StringText.Strip(Of(o), true, false) },
        { "stripTrailing", "", static (o, _, _) => StringText.Strip(Of(o), false, true) },
        { "intern", "", static (o, _, _) => o },
        { "toString", "", static (o, _, _) => o },
        { "toCharArray", "", static (o, _, _) => new JavaArray(JavaArray.Chars, [.. Of(o).Select(static c => (object)c)]) },
        { "getBytes", "", static (o, _, _) => StringText.Bytes(Of(o)) },
        { "getBytes", "S", static (o, _, _) => StringText.Bytes(Of(o)) },
        { "matches", "S", static (o, a, c) => RegexText.Matches(Of(o), Given(a[0]), c) },
        { "replaceAll", "SS", static (o, a, c) => RegexText.Replace(Of(o), Given(a[0]), Given(a[1]), all: true, c) },
        { "replaceFirst", "SS", static (o, a, c) => RegexText.Replace(Of(o), Given(a[0]), Given(a[1]), all: false, c) },
        { "split", "S", static (o, a, c) => RegexText.Split(Of(o), Given(a[0]), 0, c) },
        { "split", "Si", static (o, a, c) => RegexText.Split(Of(o), Given(a[0]), Int(a[1]), c) },
        { "format", "S*", static (_, a, c) => JavaFormat.Format(Given(a[0]), a[1..], c) },
        { "formatted", "*", static (o, a, c) => JavaFormat.Format(Of(o), a, c) },
        { "join", "SK", static (_, a, c) => StringText.Join(Given(a[0]), CollectionMethods.Given(a[1]), c) },
        { "join", "S*", static (_, a, c) => StringText.Join(Given(a[0]), a[1..].ToArray(), c) },
        { "valueOf", "O", static (_, a, c) => JavaText.Of(a[0], c.Limits.OutputLength) },
        { "copyValueOf", "A", static (_, a, _) => string.Concat((a[0] as JavaArray)!.Items) },
    };

    private static string Of(object target) => (string)target;

    private static int Int(object? value) => ToInt(value!);

    private static string Given(object? value) => value as string ?? throw new JavaException("java.lang.NullPointerException");
}
