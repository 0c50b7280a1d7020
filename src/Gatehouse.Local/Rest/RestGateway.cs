using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gatehouse.Local.Rest;

/// <summary>A REST API that answers requests.</summary>
internal sealed class RestGateway : IApiEndpoint
{
    private readonly RestGatewayOptions _options;
    private readonly GatewayResponseSet _responses;

    private RestGateway(RestGatewayOptions options, CompiledRestApi compiled, GatewayResponseSet responses)
    {
        _options = options;
        Compiled = compiled;
        _responses = responses;
    }

    public CompiledRestApi Compiled { get; }

    /// <summary>Compiles an API; null when the diagnostics hold an error.</summary>
    public static RestGateway? TryCompile(RestApi api, RestGatewayOptions options, out ImmutableArray<Diagnostic> diagnostics)
    {
        var build = new ApiBuild(options);
        var stages = new Dictionary<string, CompiledStage>(StringComparer.Ordinal);
        foreach (var stage in api.Stages)
        {
            stages[stage.Name] = StageCompiler.Compile(build, api, stage);
        }

        var responses = GatewayResponseSet.Compile(build, api);
        diagnostics = build.Diagnostics.ToImmutable();
        return build.Diagnostics.HasErrors ? null : new(options, new(stages.ToFrozenDictionary(StringComparer.Ordinal)), responses);
    }

    public ValueTask<GatewayAnswer> HandleAsync(GatewayRequest request, CancellationToken cancellation)
    {
        var path = RequestPath.Of(request);
        return Compiled.Stages.TryGetValue(path.Stage, out var stage)
            ? RunAsync(new(CanarySelection.Select(stage), request, path, _options.Trace ? new RestTrace(_options.Time) : null, cancellation))
            : ValueTask.FromResult(UnknownStage.Answer(_options));
    }

    /// <summary>Takes a request through the pipeline of its stage.</summary>
    public async ValueTask<GatewayAnswer> RunAsync(RestContext context)
    {
        ExecutionLog.Begin(context);
        await context.Stage.Pipeline.RunAsync(context).ConfigureAwait(false);
        ExecutionLog.End(context);
        if (context.Trace is not null)
        {
            _options.Traced(context);
        }

        return context.Answer;
    }
}
