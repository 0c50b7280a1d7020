namespace Gatehouse.Velocity.Java;

/// <summary>A Java list: a collection with positions.</summary>
internal interface IJavaList : IJavaCollection, IReadOnlyList<object?>
{
    object? GetAt(int index);

    object? SetAt(int index, object? item);

    void InsertAt(int index, object? item);

    object? RemoveAt(int index);
}
