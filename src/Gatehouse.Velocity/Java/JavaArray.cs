namespace Gatehouse.Velocity.Java;

/// <summary>A Java array, as <c>split()</c> returns one. Prints as Java does: type and hash, not the items.</summary>
internal sealed class JavaArray(string javaName, object?[] items)
{
    public const string Strings = "[Ljava.lang.String;";
    public const string Objects = "[Ljava.lang.Object;";
    public const string Chars = "[C";
    public const string Bytes = "[B";

    public string JavaName => javaName;

    public object?[] Items => items;

    public IJavaList AsList() => new FixedList(items);

    public override string ToString() => JavaIdentity.Of(javaName);
}
