using System.Runtime.CompilerServices;
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>An API in a stack, whatever its kind. Its definition may grow until the app is synthesised; then it is written as a whole.</summary>
/// <typeparam name="TApi">The kind of definition.</typeparam>
public abstract class Gateway<TApi> : Construct
    where TApi : class
{
    private readonly WrittenResource _resource;
    private readonly string _stageType;
    private readonly ConstructDiagnostics _diagnostics;
    private readonly SortedDictionary<string, WrittenResource> _stages = new(StringComparer.Ordinal);
    private readonly List<(string Stage, Origin Origin)> _asked = [];
    private bool _isWritten;

    private protected Gateway(Construct scope, string id, TApi api, string apiType, string stageType)
        : base(scope, id)
    {
        Api = api;
        _resource = new WrittenResource(this, "Resource", apiType);
        _stageType = stageType;
        _diagnostics = ConstructDiagnostics.For(this);
        ApiId = _resource.Ref;
        Owner = Stack.Of(this);
        foreach (var stage in StageNames(api))
        {
            StageResource(stage);
        }

        Aspects.Of(this).Add(new WritingAspect(Write));
    }

    /// <summary>The definition as it stands now.</summary>
    public TApi Api { get; private set; }

    /// <summary>The id of the API, such as <c>a1b2c3d4e5</c>; a token until deployment.</summary>
    public string ApiId { get; }

    /// <summary>The address of the API without stage, such as <c>https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com</c>.</summary>
    public string RootUrl => field ??= $"{Scheme}://{ApiId}.execute-api.{Owner.Region}.{Owner.UrlSuffix}";

    private protected Stack Owner { get; }

    /// <summary>The resource of the API, for its attributes.</summary>
    private protected CfnResource Resource => _resource;

    private protected abstract string Scheme { get; }

    private protected abstract TemplateText Name(TApi api);

    private protected abstract IEnumerable<string> StageNames(TApi api);

    private protected abstract WrittenApi Write(TApi api, WriterOptions options);

    /// <summary>Changes the definition, until the app is synthesised.</summary>
    /// <param name="change">Gives the changed definition: <c>api =&gt; api with { ... }</c>.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public void Configure(Func<TApi, TApi> change, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (_isWritten)
        {
            _diagnostics.Add(DiagnosticCatalogue.WrittenAlready.At(Origin.Here(file, line).Location, Name(Api)));
            return;
        }

        Api = change(Api);
    }

    /// <summary>The name of a stage, as a token that makes what uses it wait for the stage.</summary>
    private protected string StageName(string stage, string file, int line)
    {
        _asked.Add((stage, Origin.Here(file, line)));
        return StageResource(stage).Ref;
    }

    private protected string ApiArn(string stage, string rest) =>
        $"arn:{Owner.Partition}:execute-api:{Owner.Region}:{Owner.Account}:{ApiId}/{stage}/{rest}";

    private protected Grant Allow(IGrantable grantee, string action, string arn) => Grant.AddToPrincipal(
        new GrantOnPrincipalOptions { Grantee = grantee, Actions = [action], ResourceArns = [arn], Scope = this });

    private WrittenResource StageResource(string stage)
    {
        if (!_stages.TryGetValue(stage, out var resource))
        {
            resource = new WrittenResource(this, "Stage-" + stage, _stageType);
            _stages.Add(stage, resource);
        }

        return resource;
    }

    private void Write()
    {
        _isWritten = true;
        var tokens = new TokenResolver(this);
        var logicalId = (string)Owner.Resolve(_resource.LogicalId);
        var written = Write(Api, new WriterOptions
        {
            LogicalId = logicalId,
            Account = Token.IsUnresolved(Owner.Account) ? null : Owner.Account,
            Resolve = tokens.Resolve,
        });
        foreach (var diagnostic in written.Diagnostics)
        {
            _diagnostics.Add(diagnostic);
        }

        CheckStages();
        if (!written.HasErrors)
        {
            Create(written, new PlainData(tokens));
        }
    }

    private void CheckStages()
    {
        var names = StageNames(Api).ToHashSet(StringComparer.Ordinal);
        foreach (var (stage, origin) in _asked.Where(asked => !names.Contains(asked.Stage)))
        {
            _diagnostics.Add(DiagnosticCatalogue.StageNotDefined.At(
                origin.Location, Name(Api), stage, names.Count == 0 ? "none" : string.Join(", ", names.Order(StringComparer.Ordinal))));
        }
    }

    private void Create(WrittenApi written, PlainData data)
    {
        var early = written.Stages.ToDictionary(stage => stage.Value, stage => StageResource(stage.Key), StringComparer.Ordinal);
        early.Add(written.LogicalId, _resource);
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
            var taggable = new WrittenResource(this, id, resource.Type);
            taggable.Fill(resource, data);
            return taggable;
        }

        var plain = new CfnResource(this, id, new CfnResourceProps { Type = resource.Type, Properties = data.Properties(resource.Properties) });
        plain.OverrideLogicalId(resource.LogicalId);
        return plain;
    }
}
