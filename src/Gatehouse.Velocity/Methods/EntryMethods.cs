using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.Methods;

/// <summary>java.util.Map.Entry.</summary>
internal static class EntryMethods
{
    public static MethodTable Table { get; } = new(ObjectMethods.Table)
    {
        { "getKey", "", static (o, _, _) => ((MapEntry)o).Key },
        { "getValue", "", static (o, _, _) => ((MapEntry)o).Value },
        { "setValue", "O", static (o, a, _) => ((MapEntry)o).SetValue(a[0]) },
    };
}
