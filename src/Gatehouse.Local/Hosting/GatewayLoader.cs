using System.Collections.Immutable;
using Gatehouse.Local.Functions;
using Gatehouse.Local.Stacks;
using Gatehouse.Reading;

namespace Gatehouse.Local;

/// <summary>Turns stacks into what is served: reads their APIs, registers their functions, compiles.</summary>
internal static class GatewayLoader
{
    /// <summary>Reads and compiles all APIs of the stacks.</summary>
    /// <param name="stacks">The stacks.</param>
    /// <param name="functions">Gets the functions of the stacks.</param>
    /// <param name="surroundings">What the APIs share.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The model; null when there are errors.</returns>
    public static async Task<(GatewayModel? Model, ImmutableArray<Diagnostic> Diagnostics)> LoadAsync(
        LoadedStacks stacks, FunctionHost functions, ApiSurroundings surroundings, CancellationToken cancellation = default)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(stacks.Diagnostics);
        foreach (var stack in stacks.Stacks)
        {
            StackFunctions.Add(functions, stack, diagnostics);
        }

        var compiler = new ApiCompiler(surroundings);
        foreach (var stack in stacks.Stacks)
        {
            var apis = ApiReader.Read(stack.Template);
            diagnostics.AddRange(apis.Diagnostics);
            Add(compiler, apis, stack, functions);
            foreach (var domain in apis.Domains)
            {
                await compiler.AddAsync(domain.Value, stack.Environment.Resolve, stack.Assets.Find, cancellation).ConfigureAwait(false);
            }

            diagnostics.AddRange(stack.Environment.Diagnostics);
        }

        diagnostics.AddRange(compiler.Diagnostics);
        if (!diagnostics.HasErrors && compiler.IsEmpty && !stacks.Stacks.IsEmpty)
        {
            diagnostics.Add(DiagnosticCatalogue.NothingToServe.At(DiagnosticLocation.None));
        }

        return (diagnostics.HasErrors ? null : compiler.Model(), diagnostics.ToImmutable());
    }

    private static void Add(ApiCompiler compiler, ReadApis apis, LoadedStack stack, FunctionHost functions)
    {
        var finder = new FunctionFinder(functions, stack.Environment.Resolve);
        ApiPlace Place(string logicalId) => new(stack.Name, logicalId, stack.Environment.Resolve, finder);
        string Id(string logicalId) => stack.Environment.Resolve(TemplateText.Ref(logicalId));
        foreach (var api in apis.RestApis)
        {
            compiler.TryAdd(api.Value, Id(api.LogicalId), Place(api.LogicalId));
        }

        foreach (var api in apis.HttpApis)
        {
            compiler.TryAdd(api.Value, Id(api.LogicalId), Place(api.LogicalId));
        }

        foreach (var api in apis.WebSocketApis)
        {
            compiler.TryAdd(api.Value, Id(api.LogicalId), Place(api.LogicalId));
        }
    }
}
