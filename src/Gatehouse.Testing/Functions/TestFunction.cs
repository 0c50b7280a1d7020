using System.Collections.Immutable;
using System.Text.Json;
using Gatehouse.Local;
using Gatehouse.Local.Functions;

namespace Gatehouse.Testing;

/// <summary>A Lambda function that is a delegate in the test, and remembers the events it got.</summary>
/// <remarks>Made by <see cref="Function"/> and <see cref="FakeFunction"/>; given wherever a definition takes a function.</remarks>
public sealed record TestFunction : InProcessTarget, IInvokableTarget
{
    private readonly RecordingInvoker _invoker;

    internal TestFunction(string name, FunctionHandler handler)
        : base(name) => _invoker = new(InProcessFunction.FromBytes(handler, name));

    /// <summary>The events that the function got, in order.</summary>
    public ImmutableArray<JsonElement> Events => _invoker.Events;

    /// <summary>How often the function was called.</summary>
    public int Calls => _invoker.Count;

    /// <summary>The event that the function got last.</summary>
    /// <exception cref="InvalidOperationException">The function was not called.</exception>
    public JsonElement LastEvent => Events is [.., var last] ? last : throw new InvalidOperationException($"The function {Name} was not called.");

    IFunctionInvoker IInvokableTarget.Invoker => _invoker;

    /// <summary>Forgets the events so far.</summary>
    public void Clear() => _invoker.Clear();

    /// <summary>The name of the function.</summary>
    public override string ToString() => Name;
}
