namespace Gatehouse.Velocity.Java;

/// <summary>A Java collection as templates use it.</summary>
internal interface IJavaCollection : IEnumerable<object?>
{
    string JavaName { get; }

    int Size { get; }

    /// <summary>Changes whenever an item is added or removed.</summary>
    int Version { get; }

    bool Contains(object? item);

    /// <summary>Adds an item; false where the collection has it already.</summary>
    bool AddItem(object? item);

    bool RemoveItem(object? item);

    void RemoveAll();
}
