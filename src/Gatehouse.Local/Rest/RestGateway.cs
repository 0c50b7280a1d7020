using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gatehouse.Local.Rest;

/// <summary>A REST API that answers requests.</summary>
internal sealed class RestGateway : IApiEndpoint
{
    private readonly RestGatewayOptions _options;

    private RestGateway(RestGatewayOptions options, CompiledRestApi compiled)
    {
        _options = options;
        Compiled = compiled;
    }

    public CompiledRestApi Compiled { get; }

    /// <summary>Compiles an API; null when the diagnostics hold an error.</summary>
    public static RestGateway? TryCompile(RestApi api, RestGatewayOptions options, out ImmutableArray<Diagnostic> diagnostics)
    {
        options = options with { UsagePlans = options.UsagePlans ?? new() };
        var build = new ApiBuild(options);
        api = api.Expand();
        options.UsagePlans.Add(api, options);
        var stages = new Dictionary<string, CompiledStage>(StringComparer.Ordinal);
        foreach (var stage in api.Stages)
        {
            stages[stage.Name] = StageCompiler.Compile(build, api, stage);
        }

        build.MissingFunctions.Report(build.Diagnostics);
        diagnostics = build.Diagnostics.ToImmutable();
        return build.Diagnostics.HasErrors ? null : new(options, new(stages.ToFrozenDictionary(StringComparer.Ordinal), api.DisableExecuteApiEndpoint));
    }

    public ValueTask<GatewayAnswer> HandleAsync(GatewayRequest request, CancellationToken cancellation)
    {
        var path = RequestPath.Of(request);
        if (!Compiled.Stages.TryGetValue(path.Stage, out var stage) || (Compiled.IsDefaultEndpointClosed && request.BasePath is null))
        {
            return ValueTask.FromResult(UnknownStage.Answer(_options));
        }

        var trace = _options.IsTraced ? _options.BeginTrace(request, RequestIds.Of(request, _options.Ids)) : null;
        return RunAsync(new(CanarySelection.Select(stage), request, path, trace, cancellation));
    }

    /// <summary>Takes a request through the pipeline of its stage.</summary>
    public ValueTask<GatewayAnswer> RunAsync(RestContext context)
    {
        ExecutionLog.Begin(context);
        var running = context.Stage.Pipeline.RunAsync(context);
        return running.IsCompletedSuccessfully ? ValueTask.FromResult(Finish(context)) : FinishAsync(context, running);
    }

    private async ValueTask<GatewayAnswer> FinishAsync(RestContext context, ValueTask running)
    {
        await running.ConfigureAwait(false);
        return Finish(context);
    }

    private GatewayAnswer Finish(RestContext context)
    {
        if (context.Trace is { } trace)
        {
            ExecutionLog.End(context);
            trace.Route = context.Route?.Route.Key;
            _options.EndTrace(trace, context.Answer);
        }

        return context.Answer;
    }
}
