namespace Gatehouse.Velocity.Java;

/// <summary>How Java prints an object without a text of its own: class and hash. The hash is the same each time, to keep results comparable.</summary>
internal static class JavaIdentity
{
    public static string Of(string className) => $"{className}@{JavaEquality.HashOf(className) & 0x0fffffff | 0x10000000:x8}";
}
