using System.Runtime.Loader;

namespace Gatehouse.Local.Functions;

/// <summary>The process of a class-library function. It runs in a process of its own, without ASP.NET Core: only the base library may be used here.</summary>
internal static class ClassLibraryLoader
{
    /// <param name="args">This assembly, the function's assembly, the handler.</param>
    public static int Run(string[] args)
    {
        using var api = new LoaderRuntimeApi(Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API")!);
        ClassLibraryHandler handler;
        try
        {
            ResolveBeside(args[1]);
            handler = ClassLibraryHandler.Load(args[1], args[2]);
        }
        catch (Exception exception)
        {
            Console.Error.WriteLine(exception);
            api.Fail("init/error", exception);
            return 1;
        }
        while (api.Next() is { } invocation) Serve(api, handler, invocation);
        return 0;
    }

    private static void Serve(LoaderRuntimeApi api, ClassLibraryHandler handler, LoaderInvocation invocation)
    {
        Environment.SetEnvironmentVariable("_X_AMZN_TRACE_ID", invocation.TraceId);
        try
        {
            api.Respond(invocation, handler.Invoke(invocation));
        }
        catch (Exception exception)
        {
            Console.Error.WriteLine(exception);
            api.Fail($"invocation/{invocation.RequestId}/error", exception);
        }
    }

    private static void ResolveBeside(string assembly)
    {
        var resolver = new AssemblyDependencyResolver(assembly);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
        {
            var file = resolver.ResolveAssemblyToPath(name) ?? Path.Combine(Path.GetDirectoryName(assembly)!, name.Name + ".dll");
            return File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
        };
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) =>
            resolver.ResolveUnmanagedDllToPath(name) is { } file ? System.Runtime.InteropServices.NativeLibrary.Load(file) : 0;
    }
}
