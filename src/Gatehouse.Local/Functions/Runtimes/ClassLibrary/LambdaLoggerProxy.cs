using System.Globalization;
using System.Reflection;

namespace Gatehouse.Local.Functions;

/// <summary>The <c>ILambdaLogger</c> of whichever package the function was built with: lines on standard output.</summary>
internal class LambdaLoggerProxy : DispatchProxy
{
    private string _requestId = "";

    public static object Create(Type contract, string requestId)
    {
        var proxy = (LambdaLoggerProxy)Create(contract, typeof(LambdaLoggerProxy));
        proxy._requestId = requestId;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var name = targetMethod!.Name;
        var arguments = args ?? [];
        if (name == "Log" && arguments.Length == 1) Console.Out.Write(arguments[0]);
        else if (name == "LogLine") Console.Out.WriteLine(arguments[0]);
        else WriteLine(name == "Log" ? arguments[0]?.ToString() ?? "" : name["Log".Length..], name == "Log" ? arguments[1..] : arguments);
        return null;
    }

    private void WriteLine(string level, object?[] arguments)
    {
        var now = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        var message = arguments.OfType<string>().FirstOrDefault() ?? "";
        var values = arguments.OfType<object?[]>().SelectMany(list => list).ToArray();
        var exception = arguments.OfType<Exception>().FirstOrDefault();
        var details = values.Length > 0 ? " " + string.Join(' ', values) : "";
        Console.Out.WriteLine($"{now}\t{_requestId}\t{level.ToLowerInvariant()}\t{message}{details}{(exception is null ? "" : Environment.NewLine + exception)}");
    }
}
