using System.Collections;
using System.Numerics;
using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.Methods;

/// <summary>The methods of one Java class by name; of each name the most specific first.</summary>
internal sealed class MethodTable : IEnumerable
{
    private static readonly JavaMethod[] None = [];

    private readonly Dictionary<string, JavaMethod[]> _methods = [];

    public MethodTable(MethodTable? parent = null)
    {
        if (parent is null)
            return;

        AddAll(parent);
    }

    /// <summary>The methods of another class, called with what a value is seen as.</summary>
    public static MethodTable Seen(MethodTable methods, Func<object, object> view)
    {
        var table = new MethodTable();
        foreach (var (name, group) in methods._methods)
            table._methods[name] = [.. group.Select(m => new JavaMethod(m.Parameters, (target, arguments, context) => m.Call(view(target), arguments, context)))];
        return table;
    }

    public static MethodTable Of(object value) => value switch
    {
        string => StringMethods.Table,
        VelocityMap => MapMethods.Table,
        JsonArray => ListMethods.JsonArrays,
        IJavaList => ListMethods.Table,
        IJavaCollection => CollectionMethods.Table,
        int => IntegerMethods.Table,
        long => LongMethods.Table,
        double => DoubleMethods.Table,
        bool => BooleanMethods.Table,
        MapEntry => EntryMethods.Table,
        JavaArray => ArrayMethods.Table,
        ListIterator => IteratorMethods.Lists,
        JavaIterator => IteratorMethods.Table,
        char => CharacterMethods.Table,
        BigInteger => BigNumberMethods.Integers,
        BigDecimal => BigNumberMethods.Decimals,
        float or short or sbyte => NumberMethods.Table,
        JavaClass => ClassMethods.Table,
        _ => ObjectMethods.Table,
    };

    /// <summary>The method that takes the arguments; null when none does.</summary>
    public static JavaMethod? Choose(JavaMethod[] group, ReadOnlySpan<object?> arguments)
    {
        foreach (var method in group)
        {
            if (method.Takes(arguments))
                return method;
        }

        return null;
    }

    public JavaMethod[] Group(string name) => _methods.GetValueOrDefault(name, None);

    /// <summary>The first of the names that has a method for the arguments.</summary>
    public JavaMethod? FindFirst(ReadOnlySpan<string> names, ReadOnlySpan<object?> arguments)
    {
        foreach (var name in names)
        {
            if (Choose(Group(name), arguments) is { } method)
                return method;
        }

        return null;
    }

    /// <summary>Takes over the methods of another class; what is here already under the same name gives way.</summary>
    public MethodTable AddAll(MethodTable other)
    {
        foreach (var (name, methods) in other._methods)
            _methods[name] = methods;
        return this;
    }

    public void Add(string name, string parameters, JavaCall call) =>
        _methods[name] =
        [
            .. Group(name).Where(m => m.Parameters != parameters).Append(new JavaMethod(parameters, call)).OrderBy(static m => m.Breadth),
        ];

    IEnumerator IEnumerable.GetEnumerator() => _methods.GetEnumerator();
}
