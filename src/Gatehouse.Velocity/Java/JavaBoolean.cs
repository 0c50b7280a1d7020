namespace Gatehouse.Velocity.Java;

internal static class JavaBoolean
{
    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>The truth value as an object, without making a new one.</summary>
    public static object Box(bool value) => value ? True : False;
}
