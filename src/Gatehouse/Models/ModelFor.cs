namespace Gatehouse;

/// <summary>Models of C# types.</summary>
internal static class ModelFor
{
    public static Model Type<T>(Origin origin) => throw new NotImplementedException();
}
