using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.Methods;

/// <summary>java.lang.Class, as far as it only names the class.</summary>
internal static class ClassMethods
{
    public static MethodTable Table { get; } = new(ObjectMethods.Table)
    {
        { "getName", "", static (o, _, _) => ((JavaClass)o).Name },
        { "getTypeName", "", static (o, _, _) => ((JavaClass)o).Name },
        { "getSimpleName", "", static (o, _, _) => ((JavaClass)o).SimpleName },
    };
}
