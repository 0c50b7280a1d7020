namespace Gatehouse.Functions.Core;

/// <summary>Names the serializer of a class-library handler, for an assembly or for one method.</summary>
/// <param name="serializerType">The type, an <see cref="ILambdaSerializer"/> with a constructor without parameters.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Method)]
public sealed class LambdaSerializerAttribute(Type serializerType) : Attribute
{
    /// <summary>The type of the serializer.</summary>
    public Type SerializerType { get; set; } = serializerType;
}
