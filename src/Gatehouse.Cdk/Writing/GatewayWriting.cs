using Amazon.CDK;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>Writes one API to its stack. The definition may grow until the app is synthesised; then it is written as a whole.</summary>
internal sealed class GatewayWriting<TApi>
    where TApi : class
{
    private readonly Construct _scope;
    private readonly Stack _stack;
    private readonly GatewayKind<TApi> _kind;
    private readonly WrittenResource _resource;
    private readonly ConstructDiagnostics _diagnostics;
    private readonly SortedDictionary<string, WrittenResource> _stages = new(StringComparer.Ordinal);
    private readonly List<(string Stage, Origin Origin)> _asked = [];
    private readonly Dictionary<string, PartReference> _parts = new(StringComparer.Ordinal);
    private bool _isWritten;

    public GatewayWriting(Construct scope, Stack stack, TApi api, GatewayKind<TApi> kind)
    {
        ArgumentNullException.ThrowIfNull(api);
        _scope = scope;
        _stack = stack;
        _kind = kind;
        _resource = new WrittenResource(scope, "Resource", kind.ApiType);
        _diagnostics = ConstructDiagnostics.For(scope);
        Api = api;
        ApiId = _resource.Ref;
        foreach (var stage in kind.StageNames(api))
        {
            StageResource(stage);
        }

        Aspects.Of(scope).Add(new WritingAspect(Write));
    }

    public TApi Api { get; private set; }

    public string ApiId { get; }

    public string Attribute(string name) => _resource.GetAtt(name).ToString()!;

    public void Configure(Func<TApi, TApi> change, string file, int line) => Configure(change, Origin.Here(file, line));

    public void Configure(Func<TApi, TApi> change, Origin origin)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (_isWritten)
        {
            _diagnostics.Add(DiagnosticCatalogue.WrittenAlready.At(origin.Location, _kind.Name(Api)));
            return;
        }

        Api = change(Api);
    }

    /// <summary>The name of a stage, as a token that makes what uses it wait for the stage.</summary>
    public string StageName(string stage, string file, int line)
    {
        var asked = (stage, Origin.Here(file, line));
        if (_isWritten)
        {
            CheckStages([asked]);
        }
        else
        {
            _asked.Add(asked);
        }

        return StageResource(stage).Ref;
    }

    /// <summary>The id of another part of the API, such as a usage plan.</summary>
    /// <param name="kind">The kind in diagnostics.</param>
    /// <param name="name">The name of the part.</param>
    /// <param name="suffix">What the logical id of its resource ends with.</param>
    /// <param name="type">The type of its resource.</param>
    /// <param name="origin">Where it is asked for.</param>
    public string PartId(string kind, string name, string suffix, string type, Origin origin)
    {
        if (!_parts.TryGetValue(suffix, out var part))
        {
            _parts.Add(suffix, part = new(kind, name, origin, new WrittenResource(_scope, suffix, type)));
        }

        return part.Resource.Ref;
    }

    private WrittenResource StageResource(string stage)
    {
        if (!_stages.TryGetValue(stage, out var resource))
        {
            resource = new WrittenResource(_scope, "Stage-" + stage, _kind.StageType);
            _stages.Add(stage, resource);
        }

        return resource;
    }

    private void Write()
    {
        _isWritten = true;
        var logicalId = (string)_stack.Resolve(_resource.LogicalId);
        var border = new StackBorder(_stack, _kind.Name(Api), _kind.Origin(Api));
        var tokens = new TokenResolver(border);
        var permissions = new NamedFunctionPermissions(_stack, ApiId, logicalId, tokens);
        var written = _kind.Write(Api, new WriterOptions
        {
            LogicalId = logicalId,
            Account = Known(_stack.Account),
            Region = Known(_stack.Region),
            Resolve = tokens.Resolve,
            Near = origin => border.Near = origin,
            IsPermitted = permissions.Give,
            IsElsewhere = border.IsRemote,
        });
        foreach (var diagnostic in border.Diagnostics.Concat(written.Diagnostics))
        {
            _diagnostics.Add(diagnostic);
        }

        CheckStages(_asked);
        CheckOverrides();
        if (!written.HasErrors && !border.HasErrors && ArePartsIn(written))
        {
            Create(written, new PlainData(tokens));
        }
    }

    private static string? Known(string text) => Token.IsUnresolved(text) ? null : text;

    private void CheckStages(IEnumerable<(string Stage, Origin Origin)> all)
    {
        var names = _kind.StageNames(Api).ToHashSet(StringComparer.Ordinal);
        foreach (var (stage, origin) in all.Where(asked => !names.Contains(asked.Stage)))
        {
            _diagnostics.Add(DiagnosticCatalogue.StageNotDefined.At(
                origin.Location, _kind.Name(Api), stage, names.Count == 0 ? "none" : string.Join(", ", names.Order(StringComparer.Ordinal))));
        }
    }

    private void CheckOverrides()
    {
        foreach (var path in _resource.Overrides.Where(path => _kind.DeploysProperties && path.Split('.') is ["Properties", not ("Name" or "Description" or "Tags"), ..]))
        {
            _diagnostics.Add(DiagnosticCatalogue.OverrideNotDeployed.At(_kind.Origin(Api).Location, _kind.Name(Api), path["Properties.".Length..]));
        }
    }

    private bool ArePartsIn(WrittenApi written)
    {
        var missing = _parts.Where(part => written.Resources.All(resource => resource.LogicalId != written.LogicalId + part.Key)).ToList();
        foreach (var (_, part) in missing)
        {
            _diagnostics.Add(DiagnosticCatalogue.PartNotDefined.At(part.Origin.Location, _kind.Name(Api), part.Kind, part.Name));
        }

        return missing.Count == 0;
    }

    private void Create(WrittenApi written, PlainData data)
    {
        var early = written.Stages.ToDictionary(stage => stage.Value, stage => StageResource(stage.Key), StringComparer.Ordinal);
        early.Add(written.LogicalId, _resource);
        foreach (var (suffix, part) in _parts)
        {
            early.Add(written.LogicalId + suffix, part.Resource);
        }

        var created = new Dictionary<string, CfnResource>(StringComparer.Ordinal);
        foreach (var resource in written.Resources)
        {
            created.Add(resource.LogicalId, Create(resource, early, written.LogicalId, data));
            if (resource.Retain)
            {
                created[resource.LogicalId].ApplyRemovalPolicy(RemovalPolicy.RETAIN);
            }
        }

        foreach (var resource in written.Resources)
        {
            foreach (var dependency in resource.DependsOn)
            {
                created[resource.LogicalId].AddDependency(created[dependency]);
            }
        }
    }

    private CfnResource Create(TemplateResource resource, Dictionary<string, WrittenResource> early, string apiId, PlainData data)
    {
        if (early.TryGetValue(resource.LogicalId, out var known))
        {
            known.Fill(resource, data);
            return known;
        }

        var id = resource.LogicalId[apiId.Length..];
        if (ResourceTags.AreTaken(resource.Type))
        {
            var taggable = new WrittenResource(_scope, id, resource.Type);
            taggable.Fill(resource, data);
            return taggable;
        }

        var plain = new CfnResource(_scope, id, new CfnResourceProps { Type = resource.Type, Properties = data.Properties(resource.Properties) });
        plain.OverrideLogicalId(resource.LogicalId);
        return plain;
    }
}
