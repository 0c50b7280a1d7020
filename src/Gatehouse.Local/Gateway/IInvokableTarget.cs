using Gatehouse.Local.Functions;

namespace Gatehouse.Local;

/// <summary>A function target that brings its function along.</summary>
internal interface IInvokableTarget
{
    /// <summary>The function.</summary>
    IFunctionInvoker Invoker { get; }
}
