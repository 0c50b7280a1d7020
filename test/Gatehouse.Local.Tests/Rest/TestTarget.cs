using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Tests.Rest;

/// <summary>A function target of tests.</summary>
internal sealed record TestTarget(IFunctionInvoker Invoker) : InProcessTarget("test"), IInvokableTarget
{
    public static TestTarget Returning(string json) => new(InProcessFunction.Returning(json));
}
