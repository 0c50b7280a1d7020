namespace Gatehouse.Velocity.Java;

internal sealed class ListIterator(IJavaList list, int cursor = 0) : JavaIterator
{
    private int _cursor = cursor;
    private int _last = -1;
    private int _version = list.Version;

    public string JavaName => list is FixedList ? "java.util.AbstractList$Itr" : "java.util.ArrayList$Itr";

    public override bool HasNext => _cursor != list.Size;

    public bool HasPrevious => _cursor != 0;

    public int NextIndex => _cursor;

    public override object? Next()
    {
        Check();
        if (_cursor >= list.Size)
            throw Exhausted();

        return list.GetAt(_last = _cursor++);
    }

    public object? Previous()
    {
        Check();
        if (_cursor <= 0)
            throw Exhausted();

        return list.GetAt(_last = --_cursor);
    }

    public override void Remove()
    {
        if (_last < 0)
            throw new JavaException("java.lang.IllegalStateException");

        Check();
        list.RemoveAt(_last);
        _cursor = _last;
        _last = -1;
        _version = list.Version;
    }

    private void Check()
    {
        if (_version != list.Version)
            throw Changed();
    }

    public override string ToString() => JavaIdentity.Of(JavaName);
}
