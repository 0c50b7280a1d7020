using System.Text.Json;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Tests;

/// <summary>A function target that is a delegate.</summary>
internal sealed record LocalFunction(IFunctionInvoker Invoker) : InProcessTarget("local"), IInvokableTarget
{
    /// <summary>A function that answers JSON.</summary>
    public static LocalFunction Returning(string json) => new(InProcessFunction.Returning(json));

    /// <summary>A function that answers what a delegate makes of the event.</summary>
    public static LocalFunction Of(Func<JsonElement, object?> handler) => new(InProcessFunction.FromJson(handler));

    /// <summary>A function that answers its event.</summary>
    public static LocalFunction Echo { get; } = Of(static input => new { statusCode = 200, body = input.GetRawText() });
}
