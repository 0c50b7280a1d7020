using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary><c>$foreach</c>: where a loop stands, and a map for values of the loop's own.</summary>
internal sealed class LoopScope(object? replaced) : ITemplateObject
{
    private VelocityMap? _values;

    public int Index { get; set; } = -1;

    public bool HasNext { get; set; }

    public VelocityMap Values => _values ??= [];

    private LoopScope? Parent => replaced as LoopScope;

    public object? Get(string name, RenderContext context) => name switch
    {
        "index" or "Index" => JavaNumbers.Box(Index),
        "count" or "Count" => JavaNumbers.Box(Index + 1),
        "hasNext" or "HasNext" => JavaBoolean.Box(HasNext),
        "first" or "First" => JavaBoolean.Box(Index < 1),
        "last" or "Last" => JavaBoolean.Box(!HasNext),
        "parent" or "Parent" => Parent,
        "topmost" or "Topmost" => Topmost(),
        "replaced" or "Replaced" => Replaced(),
        "class" or "Class" => JavaClass.Of(this),
        _ => Find(name),
    };

    public void Set(string name, object? value) => Values.Put(name, value);

    public object? Call(string name, ReadOnlySpan<object?> arguments, RenderContext context) => name switch
    {
        "getIndex" when arguments is [] => JavaNumbers.Box(Index),
        "getCount" when arguments is [] => JavaNumbers.Box(Index + 1),
        "hasNext" or "getHasNext" when arguments is [] => HasNext,
        "isFirst" or "getFirst" when arguments is [] => Index < 1,
        "isLast" or "getLast" when arguments is [] => !HasNext,
        "getParent" when arguments is [] => Parent,
        "getTopmost" when arguments is [] => Topmost(),
        "getReplaced" when arguments is [] => Replaced(),
        "get" when arguments is [var key] => Find(key),
        "put" when arguments is [var key, var value] => Values.Put(key, value),
        "containsKey" when arguments is [var key] => _values?.ContainsKey(key) ?? false,
        "remove" when arguments is [var key] => _values?.Remove(key),
        "size" when arguments is [] => JavaNumbers.Box(_values?.Count ?? 0),
        "isEmpty" when arguments is [] => _values is null or { Count: 0 },
        "toString" when arguments is [] => ToString(),
        "equals" when arguments is [var other] => ReferenceEquals(this, other),
        _ => null,
    };

    /// <summary>What <c>$foreach</c> was before the loop.</summary>
    public object? Outer => Parent is not null ? Parent : replaced;

    public override string ToString() => JavaText.Of(_values ?? []);

    private object? Find(object? key) =>
        _values is not null && _values.TryGet(key, out var value) && value is not null ? value : Parent?.Find(key);

    private LoopScope Topmost()
    {
        var top = this;
        while (top.Parent is { } parent)
            top = parent;
        return top;
    }

    private object? Replaced() => Parent is { } parent ? parent.Replaced() : replaced;
}
