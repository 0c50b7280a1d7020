using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Gatehouse.Local.Functions;

/// <summary>The functions of a local gateway, by ARN and by name, and the processes that run them.</summary>
public sealed class FunctionHost : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, IFunctionInvoker> _functions = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<IFunctionInvoker> _replaced = [];
    private readonly WorkFolder _work;
    private readonly RuntimePlanner _planner;

    /// <summary>Creates a host without functions.</summary>
    /// <param name="options">How functions are run; null for the defaults.</param>
    public FunctionHost(FunctionHostOptions? options = null)
    {
        Options = options ?? new();
        Environment = Options.Environment;
        _work = new WorkFolder(Options);
        _planner = new RuntimePlanner(Options, _work);
    }

    /// <summary>How functions are run.</summary>
    public FunctionHostOptions Options { get; }

    /// <summary>
    /// Environment variables that functions get beneath their own, beginning with <see cref="FunctionHostOptions.Environment"/>.
    /// They may be changed, such as when the gateway's own address is known: processes started from then on have them.
    /// </summary>
    public ImmutableDictionary<string, string> Environment { get; set; }

    /// <summary>Registers a function that runs in processes of its own. None is started before the first invocation.</summary>
    /// <param name="definition">The function. One of the same name is replaced: it answers what it has begun, then its processes end.</param>
    public IFunctionInvoker Add(FunctionDefinition definition)
    {
        var function = new ProcessFunction(definition, Options, () => Environment, _planner.PlanAsync);
        Add(definition.Arn, function);
        return function;
    }

    /// <summary>Registers a function that is run by other means, such as an <see cref="InProcessFunction"/>. The host disposes of it.</summary>
    /// <param name="arnOrName">The ARN or name it is found by.</param>
    /// <param name="function">The function.</param>
    public void Add(string arnOrName, IFunctionInvoker function) => Register(FunctionKey.Of(arnOrName), function);

    /// <summary>Registers a function that is found by this very text alone, whatever its name; one of the same text is replaced.</summary>
    internal IFunctionInvoker AddAs(string text, FunctionDefinition definition)
    {
        var function = new ProcessFunction(definition, Options, () => Environment, _planner.PlanAsync);
        Register(text, function);
        return function;
    }

    /// <summary>Finds a function.</summary>
    /// <param name="arnOrName">Its ARN (with or without a qualifier), partial ARN or name.</param>
    /// <param name="function">The function, if it is there.</param>
    public bool TryGet(string arnOrName, [NotNullWhen(true)] out IFunctionInvoker? function) =>
        _functions.TryGetValue(arnOrName, out function) || _functions.TryGetValue(FunctionKey.Of(arnOrName), out function);

    /// <summary>
    /// Unpacks and builds the code of all functions ahead of their first invocation, and says which of them cannot be run.
    /// </summary>
    public async Task<ImmutableArray<FunctionProblem>> PrepareAsync()
    {
        var plans = await Task.WhenAll(_functions.Values.OfType<ProcessFunction>()
            .Select(async function => (function.Definition.Name, Plan: await function.PrepareAsync().ConfigureAwait(false)))).ConfigureAwait(false);
        return [.. plans.Where(plan => plan.Plan.Launch is null).OrderBy(plan => plan.Name, StringComparer.Ordinal)
            .Select(plan => new FunctionProblem(plan.Name, plan.Plan.Problem))];
    }

    /// <summary>Ends all functions and their processes, and removes what was written to disk for them.</summary>
    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_functions.Values.Concat(_replaced).Distinct().Select(async function => await function.DisposeAsync().ConfigureAwait(false))).ConfigureAwait(false);
        _functions.Clear();
        _planner.Dispose();
        _work.Dispose();
    }

    private void Register(string key, IFunctionInvoker function)
    {
        IFunctionInvoker? replaced = null;
        _functions.AddOrUpdate(key, function, (_, old) =>
        {
            replaced = old;
            return function;
        });
        if (replaced is null || ReferenceEquals(replaced, function)) return;
        _replaced.Add(replaced);
        (replaced as ProcessFunction)?.Retire();
    }
}
