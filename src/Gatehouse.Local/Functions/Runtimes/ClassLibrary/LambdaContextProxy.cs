using System.Globalization;
using System.Reflection;

namespace Gatehouse.Local.Functions;

/// <summary>The <c>ILambdaContext</c> of whichever package the function was built with.</summary>
internal class LambdaContextProxy : DispatchProxy
{
    private LoaderInvocation _invocation = null!;
    private object? _logger;

    public static object Create(Type contract, LoaderInvocation invocation)
    {
        var proxy = (LambdaContextProxy)Create(contract, typeof(LambdaContextProxy));
        proxy._invocation = invocation;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod?.Name switch
    {
        "get_AwsRequestId" => _invocation.RequestId,
        "get_InvokedFunctionArn" => _invocation.FunctionArn,
        "get_TraceId" => _invocation.TraceId,
        "get_FunctionName" => Variable("AWS_LAMBDA_FUNCTION_NAME"),
        "get_FunctionVersion" => Variable("AWS_LAMBDA_FUNCTION_VERSION"),
        "get_LogGroupName" => Variable("AWS_LAMBDA_LOG_GROUP_NAME"),
        "get_LogStreamName" => Variable("AWS_LAMBDA_LOG_STREAM_NAME"),
        "get_MemoryLimitInMB" => int.Parse(Variable("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"), CultureInfo.InvariantCulture),
        "get_RemainingTime" => DateTimeOffset.FromUnixTimeMilliseconds(_invocation.DeadlineMs) - TimeProvider.System.GetUtcNow(),
        "get_Logger" => _logger ??= LambdaLoggerProxy.Create(targetMethod.ReturnType, _invocation.RequestId),
        _ => null,
    };

    private static string Variable(string name) => Environment.GetEnvironmentVariable(name) ?? "";
}
