using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;

namespace Gatehouse.Local.Functions;

/// <summary>
/// A method found by <c>Assembly::Type::Method</c>. Lambda's types are known by their names only: they are those that the
/// function brings along.
/// </summary>
internal sealed class ClassLibraryHandler
{
    private readonly MethodInfo _method;
    private readonly object? _instance;
    private readonly LambdaSerializer? _serializer;
    private readonly Type? _input;
    private readonly Type? _context;

    private ClassLibraryHandler(MethodInfo method, object? instance, LambdaSerializer? serializer)
    {
        (_method, _instance, _serializer) = (method, instance, serializer);
        foreach (var parameter in method.GetParameters())
        {
            if (parameter.ParameterType.Name == "ILambdaContext") _context = parameter.ParameterType;
            else _input = parameter.ParameterType;
        }
        Require(_input);
        Require(ResultType(method.ReturnType));
    }

    public static ClassLibraryHandler Load(string file, string handler)
    {
        var parts = handler.Split("::");
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(file);
        var type = assembly.GetType(parts[1]) ?? throw new LambdaException($"Unable to load type '{parts[1]}' from assembly '{parts[0]}'.");
        var methods = type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .Where(method => method.Name == parts[2]).ToArray();
        if (methods is not [var found])
        {
            throw new LambdaException(methods.Length == 0
                ? $"Unable to find method '{parts[2]}' in type '{parts[1]}' from assembly '{parts[0]}'."
                : $"The method '{parts[2]}' in type '{parts[1]}' appears {methods.Length} times: overloads are not supported.");
        }
        return new(found, found.IsStatic ? null : Activator.CreateInstance(type), LambdaSerializer.Of(found, assembly));
    }

    public byte[] Invoke(LoaderInvocation invocation)
    {
        var arguments = _method.GetParameters().Select(parameter =>
            parameter.ParameterType == _context ? LambdaContextProxy.Create(_context, invocation) : Input(invocation.Payload)).ToArray();
        object? result;
        try
        {
            result = _method.Invoke(_instance, arguments);
            if (result is Task task)
            {
                task.GetAwaiter().GetResult();
                result = ResultType(_method.ReturnType) is null ? null : task.GetType().GetProperty("Result")!.GetValue(task);
            }
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
        return Output(result);
    }

    private static Type? ResultType(Type declared) =>
        declared == typeof(void) || declared == typeof(Task) ? null
        : declared.IsGenericType && declared.GetGenericTypeDefinition() == typeof(Task<>) ? declared.GetGenericArguments()[0]
        : declared;

    private void Require(Type? type)
    {
        if (type is null || typeof(Stream).IsAssignableFrom(type) || _serializer is not null) return;
        throw new LambdaException($"A LambdaSerializer attribute is needed to convert {type.FullName} in method '{_method.Name}'.");
    }

    private object? Input(byte[] payload)
    {
        var stream = new MemoryStream(payload);
        return _input!.IsAssignableFrom(typeof(MemoryStream)) && _input != typeof(object) ? stream : _serializer!.Read(_input, stream);
    }

    private byte[] Output(object? result)
    {
        using var output = new MemoryStream();
        if (result is Stream stream) stream.CopyTo(output);
        else if (ResultType(_method.ReturnType) is { } type) _serializer!.Write(type, result, output);
        return output.ToArray();
    }
}
