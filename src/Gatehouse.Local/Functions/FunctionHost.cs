using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Gatehouse.Local.Functions;

/// <summary>The functions of a local gateway, by ARN and by name, and the processes that run them.</summary>
/// <param name="options">How functions are run; null for the defaults.</param>
public sealed class FunctionHost(FunctionHostOptions? options = null) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, IFunctionInvoker> _functions = new(StringComparer.Ordinal);

    /// <summary>How functions are run.</summary>
    public FunctionHostOptions Options { get; } = options ?? new();

    /// <summary>Registers a function that is run by other means, such as an <see cref="InProcessFunction"/>. The host disposes of it.</summary>
    /// <param name="arnOrName">The ARN or name it is found by.</param>
    /// <param name="function">The function.</param>
    public void Add(string arnOrName, IFunctionInvoker function) => _functions[FunctionKey.Of(arnOrName)] = function;

    /// <summary>Finds a function.</summary>
    /// <param name="arnOrName">Its ARN (with or without a qualifier), partial ARN or name.</param>
    /// <param name="function">The function, if it is there.</param>
    public bool TryGet(string arnOrName, [NotNullWhen(true)] out IFunctionInvoker? function) =>
        _functions.TryGetValue(arnOrName, out function) || _functions.TryGetValue(FunctionKey.Of(arnOrName), out function);

    /// <summary>Ends all functions and their processes.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var function in _functions.Values.Distinct()) await function.DisposeAsync().ConfigureAwait(false);
        _functions.Clear();
    }
}
