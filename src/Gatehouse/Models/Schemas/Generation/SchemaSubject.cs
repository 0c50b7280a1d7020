using System.Reflection;
using System.Text.Json.Serialization;

namespace Gatehouse.Models;

/// <summary>A value whose schema is to be written: its type and what the place where it occurs adds.</summary>
internal readonly record struct SchemaSubject(Type Type)
{
    /// <summary>Whether null is accepted.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The annotations for null of the place; null where they are not known.</summary>
    public NullabilityInfo? Nullability { get; init; }

    /// <summary>The member's type as its generic type declares it, where type parameters still show; null where that is not known.</summary>
    public Type? Declared { get; init; }

    public JsonConverter? Converter { get; init; }

    public JsonNumberHandling? NumberHandling { get; init; }

    /// <summary>The type whose member this is.</summary>
    public Type? Owner { get; init; }

    public string? Member { get; init; }

    /// <summary>An element of this collection; <paramref name="argument"/> is the position of its type among the generic arguments.</summary>
    public SchemaSubject Element(Type type, int argument)
    {
        var nullability = Nullability?.ElementType ?? Nullability?.GenericTypeArguments.ElementAtOrDefault(argument);
        var declared = Declared?.GetElementType() ?? Declared?.GetGenericArguments().ElementAtOrDefault(argument);
        // A bare type parameter is reported as nullable although nobody wrote a question mark.
        var isAnnotated = declared is not { IsGenericParameter: true } && nullability?.WriteState == NullabilityState.Nullable;
        return new SchemaSubject(type)
        {
            IsNullable = System.Nullable.GetUnderlyingType(type) is not null || (!type.IsValueType && isAnnotated),
            Nullability = nullability,
            Declared = declared,
            NumberHandling = NumberHandling,
            Owner = Owner,
            Member = Member,
        };
    }
}
