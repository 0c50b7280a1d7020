using System.Numerics;
using Gatehouse.Velocity.Nodes;

namespace Gatehouse.Velocity.Java;

/// <summary>What <c>getClass()</c> returns.</summary>
internal sealed record JavaClass(string Name)
{
    public string SimpleName => Name[(Name.LastIndexOfAny(['.', '$']) + 1)..];

    public static JavaClass Of(object value) => new(value switch
    {
        string => "java.lang.String",
        int => "java.lang.Integer",
        long => "java.lang.Long",
        double => "java.lang.Double",
        float => "java.lang.Float",
        short => "java.lang.Short",
        sbyte => "java.lang.Byte",
        bool => "java.lang.Boolean",
        char => "java.lang.Character",
        BigInteger => "java.math.BigInteger",
        BigDecimal => "java.math.BigDecimal",
        VelocityMap => "java.util.LinkedHashMap",
        IJavaCollection collection => collection.JavaName,
        MapEntry => "java.util.LinkedHashMap$Entry",
        ListIterator iterator => iterator.JavaName,
        JavaIterator => "java.util.LinkedHashMap$LinkedHashIterator",
        JavaArray array => array.JavaName,
        JavaClass => "java.lang.Class",
        BlockReference => "org.apache.velocity.runtime.directive.Block$Reference",
        LoopScope => "org.apache.velocity.runtime.directive.ForeachScope",
        _ => "java.lang.Object",
    });

    public override string ToString() => "class " + Name;
}
