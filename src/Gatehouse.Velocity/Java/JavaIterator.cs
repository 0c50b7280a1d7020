namespace Gatehouse.Velocity.Java;

/// <summary>Java's Iterator: fails when the collection was changed in between.</summary>
internal abstract class JavaIterator
{
    public abstract bool HasNext { get; }

    public abstract object? Next();

    public abstract void Remove();

    protected static JavaException Changed() => new("java.util.ConcurrentModificationException");

    protected static JavaException Exhausted() => new("java.util.NoSuchElementException");
}
