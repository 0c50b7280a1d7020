namespace Gatehouse.Clients;

/// <summary>The type of a JSON value, in no language's words.</summary>
internal abstract record ClientType
{
    private ClientType()
    {
    }

    /// <summary>Any JSON value, null too.</summary>
    public static ClientType Any { get; } = new Scalar(ScalarKind.Any);

    /// <summary>Whether the value may be null.</summary>
    public bool IsNullable { get; init; }

    public bool IsAny => this is Scalar { Kind: ScalarKind.Any };

    /// <summary>The type of values that may also be null.</summary>
    public ClientType OrNull() => IsAny || IsNullable ? this : this with { IsNullable = true };

    /// <summary>One of several types, each of which counts once; any value if one is any.</summary>
    public static ClientType OneOf(IEnumerable<ClientType> types)
    {
        var all = types.SelectMany(type => type is Union union ? union.Types.Select(inner => type.IsNullable ? inner.OrNull() : inner) : [type]).ToList();
        var distinct = all.Select(type => type with { IsNullable = false }).Distinct().ToValueList();
        var one = all.Exists(type => type.IsAny) ? Any : distinct is [var only] ? only : new Union(distinct);
        return all.Exists(type => type.IsNullable) ? one.OrNull() : one;
    }

    /// <summary>A single value.</summary>
    public sealed record Scalar(ScalarKind Kind) : ClientType;

    /// <summary>An array.</summary>
    public sealed record List(ClientType Item) : ClientType;

    /// <summary>An object whose members are not known by name.</summary>
    public sealed record Dictionary(ClientType Value) : ClientType;

    /// <summary>A value of one of several types.</summary>
    public sealed record Union(ValueList<ClientType> Types) : ClientType;

    /// <summary>A type that the client declares.</summary>
    public sealed record Named(string Name) : ClientType;
}
