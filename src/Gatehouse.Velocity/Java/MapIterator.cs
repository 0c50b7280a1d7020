namespace Gatehouse.Velocity.Java;

/// <summary>Goes through a map; looks one entry ahead, as Java's does.</summary>
internal sealed class MapIterator : JavaIterator
{
    private readonly VelocityMap _map;
    private readonly MapPart _part;
    private int _cursor;
    private int _version;
    private bool _hasNext;
    private bool _hasLast;
    private object? _key;
    private object? _value;
    private object? _last;

    public MapIterator(VelocityMap map, MapPart part)
    {
        _map = map;
        _part = part;
        _version = map.Version;
        Advance();
    }

    public override bool HasNext => _hasNext;

    public override object? Next()
    {
        Check();
        if (!_hasNext)
            throw Exhausted();

        var (key, value) = (_key, _map.Get(_key));
        _last = key;
        _hasLast = true;
        Advance();
        return _part switch
        {
            MapPart.Key => key,
            MapPart.Value => value,
            _ => new MapEntry(_map, key, value),
        };
    }

    public override void Remove()
    {
        if (!_hasLast)
            throw new JavaException("java.lang.IllegalStateException");

        Check();
        _map.Remove(_last);
        _hasLast = false;
        _version = _map.Version;
    }

    private void Advance() => _hasNext = _map.MoveNext(ref _cursor, out _key, out _value);

    private void Check()
    {
        if (_version != _map.Version)
            throw Changed();
    }
}
