namespace Gatehouse.Local.Functions;

/// <summary>Finds out how a function is started: fetches its code, then asks the runtime.</summary>
internal sealed class RuntimePlanner(FunctionHostOptions options, WorkFolder work) : IDisposable
{
    private readonly CodeFetcher _code = new(work, options.LogSink);

    public async Task<RuntimePlan> PlanAsync(FunctionDefinition definition)
    {
        try
        {
            var code = await _code.FetchAsync(definition).ConfigureAwait(false);
            return code.Problem is { } problem ? RuntimePlan.Fail(problem) : Plan(definition, code);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return RuntimePlan.Fail($"the code of function {definition.Name} cannot be read: {exception.Message}");
        }
    }

    public void Dispose() => _code.Dispose();

    private RuntimePlan Plan(FunctionDefinition definition, FetchedCode code)
    {
        var runtime = definition.Runtime ?? (definition.Code is ProjectCode ? "dotnet" : "");
        return runtime switch
        {
            _ when runtime.StartsWith("dotnet", StringComparison.Ordinal) => DotNetRuntime.Plan(definition, code, work),
            _ when runtime.StartsWith("nodejs", StringComparison.Ordinal) => NodeRuntime.Plan(definition, code, work),
            _ when runtime.StartsWith("python", StringComparison.Ordinal) => PythonRuntime.Plan(definition, code, work),
            _ when runtime.StartsWith("provided", StringComparison.Ordinal) => ProvidedRuntime.Plan(definition, code),
            "" => RuntimePlan.Fail($"function {definition.Name} declares no runtime. Container images cannot be run"),
            _ => RuntimePlan.Fail($"function {definition.Name} has the runtime {runtime}, which cannot be run. dotnet*, nodejs*, python* and provided* can"),
        };
    }
}
