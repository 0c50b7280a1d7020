using System.Reflection;
using System.Runtime.ExceptionServices;

namespace Gatehouse.Local.Functions;

/// <summary>The serializer a function names with <c>[LambdaSerializer(typeof(...))]</c>.</summary>
internal sealed class LambdaSerializer
{
    private readonly object _serializer;
    private readonly MethodInfo _read;
    private readonly MethodInfo _write;

    private LambdaSerializer(object serializer, Type contract) =>
        (_serializer, _read, _write) = (serializer, contract.GetMethod("Deserialize")!, contract.GetMethod("Serialize")!);

    public static LambdaSerializer? Of(MethodInfo method, Assembly assembly)
    {
        var attribute = method.GetCustomAttributes().Concat(assembly.GetCustomAttributes()).FirstOrDefault(found => found.GetType().Name == "LambdaSerializerAttribute");
        if (attribute?.GetType().GetProperty("SerializerType")?.GetValue(attribute) is not Type type) return null;
        var contract = type.GetInterfaces().FirstOrDefault(found => found.Name == "ILambdaSerializer")
            ?? throw new LambdaException($"The serializer {type.FullName} is no ILambdaSerializer.");
        return new(Activator.CreateInstance(type)!, contract);
    }

    public object? Read(Type type, Stream stream) => Call(_read, type, [stream]);

    public void Write(Type type, object? value, Stream stream) => Call(_write, type, [value, stream]);

    private object? Call(MethodInfo method, Type type, object?[] arguments)
    {
        try
        {
            return method.MakeGenericMethod(type).Invoke(_serializer, arguments);
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
    }
}
