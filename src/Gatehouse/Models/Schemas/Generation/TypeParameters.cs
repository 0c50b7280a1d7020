using System.Reflection;
using System.Runtime.CompilerServices;

namespace Gatehouse.Models;

/// <summary>Nullability where a member's type is a type parameter: reflection reports a bare <c>T</c> as nullable.</summary>
internal static class TypeParameters
{
    private const byte Annotated = 2;

    /// <summary>The type of the property in the generic definition of its class.</summary>
    public static Type? Declared(PropertyInfo? property) =>
        property?.DeclaringType is { IsGenericType: true } type
            ? ((PropertyInfo)type.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(property)).PropertyType
            : property?.PropertyType;

    /// <summary>Whether null may be written; where nothing is known, it may.</summary>
    public static bool IsAnnotated(PropertyInfo? property, NullabilityInfo? nullability)
    {
        if (nullability is null || nullability.WriteState is not NullabilityState.NotNull and not NullabilityState.Nullable)
            return true;
        if (nullability.WriteState == NullabilityState.NotNull || Declared(property) is not { IsGenericParameter: true })
            return nullability.WriteState == NullabilityState.Nullable;
        var own = property!.GetCustomAttribute<NullableAttribute>()?.NullableFlags[0];
        return (own ?? property!.DeclaringType!.GetCustomAttribute<NullableContextAttribute>()?.Flag) == Annotated;
    }
}
