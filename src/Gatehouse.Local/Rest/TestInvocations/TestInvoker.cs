using System.Text;

namespace Gatehouse.Local.Rest;

/// <summary>Calls a method of an API without stage and client: no authorizer, key or throttle is asked.</summary>
internal static class TestInvoker
{
    private const string StageName = "test-invoke-stage";

    /// <summary>Makes the call; null when the API has no such method.</summary>
    public static async ValueTask<TestInvocationResult?> InvokeAsync(
        RestApi api, RestGatewayOptions options, TestInvocation invocation, CancellationToken cancellation)
    {
        var route = api.Routes.FirstOrDefault(route => route.Path.Text == invocation.ResourcePath && route.Method.Name() == invocation.Method)
            ?? api.Routes.FirstOrDefault(route => route.Path.Text == invocation.ResourcePath && route.Method == RouteMethod.Any);
        if (route is null)
        {
            return null;
        }

        var stage = StageCompiler.CompileForTest(new(options), api with { Routes = [route] }, StageName, invocation.StageVariables);
        var (path, query) = (invocation.PathWithQueryString ?? invocation.ResourcePath).Split('?', 2) is [var before, var after] ? (before, after) : (invocation.PathWithQueryString ?? invocation.ResourcePath, "");
        var request = new GatewayRequest
        {
            Method = invocation.Method,
            Path = path,
            Query = query,
            Headers = invocation.Headers,
            Body = Encoding.UTF8.GetBytes(invocation.Body),
            SourceIp = "test-invoke-source-ip",
            DomainName = "testPrefix.testDomainName",
        };
        var trace = new GatewayTrace(request, options.ApiId, options.Ids.Uuid(), options.Time);
        var context = new RestContext(stage, request, new(StageName, path, path, path), trace, cancellation) { IsTest = true };
        context.Route = stage.Routes.At(route.Method, route.Path);
        context.PathParameters = stage.Routes.TryMatch(route.Method == RouteMethod.Any ? "GET" : invocation.Method, path, out _, out var parameters) ? parameters : PathParameters.None;
        await stage.Pipeline.RunAsync(context).ConfigureAwait(false);
        ExecutionLog.End(context);
        return new(context.Answer, string.Join('\n', trace.Lines) + "\n", options.Time.GetElapsedTime(context.Started));
    }
}
