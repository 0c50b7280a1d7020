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
    /// <param name="earlier">What the stacks were when deployments were made; null for nothing.</param>
    /// <param name="standIns">What runs in place of functions, by their ARNs, names or logical ids; null for nothing.</param>
    /// <param name="given">The functions whose code the user gave; null for none.</param>
    /// <param name="options">How the stacks were loaded; null for the defaults.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The model; null when there are errors.</returns>
    public static async Task<(GatewayModel? Model, ImmutableArray<Diagnostic> Diagnostics)> LoadAsync(
        LoadedStacks stacks, FunctionHost functions, ApiSurroundings surroundings, EarlierDeployments? earlier = null,
        IReadOnlyDictionary<string, IFunctionInvoker>? standIns = null, GivenFunctions? given = null, StackOptions? options = null, CancellationToken cancellation = default)
    {
        earlier ??= EarlierDeployments.None;
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(stacks.Diagnostics);
        foreach (var stack in stacks.Stacks)
        {
            StackFunctions.Add(functions, stack, given, diagnostics);
        }

        given?.ServeOthers(stacks, options ?? new(), functions, diagnostics);

        foreach (var (name, function) in standIns ?? ImmutableDictionary<string, IFunctionInvoker>.Empty)
        {
            var owner = stacks.Stacks.FirstOrDefault(stack => stack.Template.Find(name) is { Type: "AWS::Lambda::Function" });
            functions.Add(owner is null ? name : owner.Environment.Resolve(TemplateText.GetAtt(name, "Arn")), function);
        }

        var compiler = new ApiCompiler(surroundings);
        var read = stacks.Stacks.Select(stack => (Stack: stack, Apis: ApiReader.Read(stack.Template, new() { Deployments = earlier.Ids }))).ToArray();
        var foreign = new ForeignMappings(read);
        foreach (var (stack, apis) in read)
        {
            foreach (var key in apis.ApiKeys)
            {
                compiler.Know(key, Place(stack, key.Name, functions, given));
            }
        }

        foreach (var (stack, apis) in read)
        {
            diagnostics.AddRange(apis.Diagnostics);
            Add(compiler, apis, stack, functions, given, earlier, diagnostics);
            foreach (var domain in apis.Domains)
            {
                var whole = domain.Value with { Mappings = domain.Value.Mappings.AddRange(foreign.Of(domain, stack)) };
                await compiler.AddAsync(whole, stack.Environment.Resolve, stack.Assets.Find, cancellation).ConfigureAwait(false);
            }

            diagnostics.AddRange(stack.Environment.Diagnostics);
        }

        diagnostics.AddRange(given?.Unused() ?? []);
        diagnostics.AddRange(earlier.Unused);
        diagnostics.AddRange(compiler.Diagnostics);
        if (!diagnostics.HasErrors && compiler.IsEmpty && !stacks.Stacks.IsEmpty)
        {
            diagnostics.Add(DiagnosticCatalogue.NothingToServe.At(DiagnosticLocation.None));
        }

        return (diagnostics.HasErrors ? null : compiler.Model(), diagnostics.ToImmutable());
    }

    private static ApiPlace Place(LoadedStack stack, string logicalId, FunctionHost functions, GivenFunctions? given) =>
        new(stack.Name, logicalId, stack.Environment.Resolve, new FunctionFinder(functions, stack.Environment.Resolve, given));

    private static void Add(
        ApiCompiler compiler, ReadApis apis, LoadedStack stack, FunctionHost functions, GivenFunctions? given, EarlierDeployments earlier, DiagnosticBag diagnostics)
    {
        ApiPlace Place(string logicalId) => GatewayLoader.Place(stack, logicalId, functions, given);
        string Id(string logicalId) => stack.Environment.Resolve(TemplateText.Ref(logicalId));
        foreach (var api in apis.RestApis)
        {
            compiler.TryAdd(api.Value, Id(api.LogicalId), WithDeployments(Place(api.LogicalId), api));
        }

        foreach (var plan in apis.LoosePlans)
        {
            compiler.Add(plan, Place(plan.Name));
        }

        foreach (var api in apis.HttpApis)
        {
            compiler.TryAdd(api.Value, Id(api.LogicalId), Place(api.LogicalId));
        }

        foreach (var api in apis.WebSocketApis)
        {
            compiler.TryAdd(api.Value, Id(api.LogicalId), Place(api.LogicalId));
        }

        ApiPlace WithDeployments(ApiPlace place, ReadApi<RestApi> api)
        {
            var known = earlier.Of(api, stack, diagnostics);
            if (known.Count == 0)
            {
                return place;
            }

            string Resolve(TemplateText text) => stack.Environment.Resolve(known.Aggregate(text, (filled, deployment) => deployment.Api.Fill(filled, stack)));
            var deployments = known.ToDictionary(deployment => deployment.Id, deployment => deployment.Api.Api, StringComparer.Ordinal);
            return place with { Resolve = Resolve, Functions = new FunctionFinder(functions, Resolve, given), Deployments = id => deployments.GetValueOrDefault(id) };
        }
    }
}
