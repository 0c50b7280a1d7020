using System.Collections.Immutable;
using Gatehouse.Reading;

namespace Gatehouse.Local.Stacks;

/// <summary>What stacks were when deployments of their REST APIs were made. A deployment holds an API as it was then, and CloudFormation keeps no record of it.</summary>
internal sealed class EarlierDeployments
{
    private readonly ValueMap<string> _paths;
    private readonly Dictionary<string, ImmutableArray<EarlierApi>> _apis = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics = new();
    private readonly List<string> _files = [];

    private EarlierDeployments(ValueMap<string> paths) => _paths = paths;

    /// <summary>Nothing is known of any deployment.</summary>
    public static EarlierDeployments None { get; } = new([]);

    /// <summary>The ids of the deployments: those that stages name, or logical ids of the template.</summary>
    public ValueList<string> Ids => _paths.Keys.ToValueList();

    /// <summary>What was found wrong in loading.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    public bool HasErrors => _diagnostics.HasErrors;

    /// <summary>The files that were read.</summary>
    public IEnumerable<string> Files => _files;

    /// <summary>The deployments that no stage named.</summary>
    public IEnumerable<Diagnostic> Unused => Ids.Where(id => !_used.Contains(id)).Select(id => DiagnosticCatalogue.DeploymentUnused.At(DiagnosticLocation.None, id));

    /// <summary>Loads the stacks of each deployment.</summary>
    /// <param name="paths">By the id of a deployment: the template, assembly or app that it was made of.</param>
    /// <param name="options">How stacks are loaded.</param>
    /// <param name="cancellation">Ends the command of a CDK app.</param>
    public static async Task<EarlierDeployments> LoadAsync(ValueMap<string> paths, StackOptions options, CancellationToken cancellation = default)
    {
        var earlier = new EarlierDeployments(paths);
        foreach (var (id, path) in paths)
        {
            var stacks = await StackSource.LoadAsync(path, options, cancellation).ConfigureAwait(false);
            earlier._files.AddRange(stacks.Files);

            // A parameter may be newer than the deployment.
            earlier._diagnostics.AddRange(stacks.Diagnostics.Where(diagnostic => diagnostic.Code != DiagnosticCatalogue.UnknownParameter.Code));
            earlier._apis[id] = [.. stacks.Stacks.SelectMany(stack => earlier.Read(stack))];
        }

        return earlier;
    }

    /// <summary>The deployments that the stages of an API name, by the ids that these have when served.</summary>
    /// <param name="api">The API as it is now.</param>
    /// <param name="stack">Its stack.</param>
    /// <param name="diagnostics">Told of deployments that hold no such API.</param>
    public IReadOnlyList<(string Id, EarlierApi Api)> Of(ReadApi<RestApi> api, LoadedStack stack, DiagnosticBag diagnostics)
    {
        var found = new List<(string Id, EarlierApi)>();
        var named = api.Value.Stages.SelectMany(stage => new[] { stage.Deployment, stage.Canary?.Deployment }).OfType<TemplateText>().Distinct();
        foreach (var deployment in named)
        {
            var id = stack.Environment.Resolve(deployment);
            if (found.Any(known => known.Id == id))
            {
                continue;
            }

            var key = deployment.Parts is [ReferencePart reference] && _apis.ContainsKey(reference.Name) ? reference.Name : id;
            if (!_apis.TryGetValue(key, out var candidates))
            {
                continue;
            }

            _used.Add(key);
            if (Same(api, stack, candidates) is { } earlier)
            {
                found.Add((id, earlier));
            }
            else
            {
                diagnostics.Add(DiagnosticCatalogue.DeploymentWithoutApi.At(api.Value.Origin.Location, key, stack.Environment.Resolve(api.Value.Name), _paths[key]));
            }
        }

        return found;
    }

    private static EarlierApi? Same(ReadApi<RestApi> api, LoadedStack stack, ImmutableArray<EarlierApi> candidates) =>
        candidates.FirstOrDefault(candidate => candidate.LogicalId == api.LogicalId && candidate.Stack.Name == stack.Name)
        ?? candidates.FirstOrDefault(candidate => candidate.LogicalId == api.LogicalId)
        ?? (candidates is [var only] ? only : null);

    private IEnumerable<EarlierApi> Read(LoadedStack stack)
    {
        var read = ApiReader.Read(stack.Template);
        _diagnostics.AddRange(read.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return read.RestApis.Select(api => new EarlierApi(api.LogicalId, api.Value, stack));
    }
}
