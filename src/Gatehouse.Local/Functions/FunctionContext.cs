namespace Gatehouse.Local.Functions;

/// <summary>What a function in this process learns about its invocation.</summary>
public sealed class FunctionContext
{
    internal FunctionContext(FunctionInvocation invocation, InProcessFunction function, CancellationToken cancellation)
    {
        Invocation = invocation;
        FunctionName = function.Name;
        Cancellation = cancellation;
    }

    /// <summary>The invocation, with its payload as it came.</summary>
    public FunctionInvocation Invocation { get; }

    /// <summary>The invocation's id.</summary>
    public string RequestId => Invocation.RequestId;

    /// <summary>The name the function was created with.</summary>
    public string FunctionName { get; }

    /// <summary>Cancelled when whoever invoked the function gives up. A gateway does so only when it ends: clients that leave do not stop a function, as on AWS.</summary>
    public CancellationToken Cancellation { get; }
}
