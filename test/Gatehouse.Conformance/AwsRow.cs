using System.Text;
using System.Text.Json;
using Gatehouse.Local;
using Gatehouse.Local.Rest;

namespace Gatehouse.Conformance;

/// <summary>Runs one row against the local gateway.</summary>
internal static class AwsRow
{
    /// <summary>What differs from what AWS answered; empty when nothing does.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(JsonElement raw, AwsBackends backends)
    {
        backends.Forget();
        try
        {
            var row = AwsPlaceholders.Fill(raw);
            return [.. new AwsExpectation(row.GetProperty("expected")).Compare(await RunFilledAsync(row, backends))];
        }
        catch (NotSupportedException exception)
        {
            return ["Not run: " + exception.Message];
        }
    }

    private static async Task<AwsOutcome> RunFilledAsync(JsonElement row, AwsBackends backends)
    {
        var request = row.GetProperty("request");
        var functions = new AwsLambdaStubs(row.GetProperty("backends"));
        var (api, canary) = AwsRowApi.Read(row.GetProperty("definition"));
        var options = Options(functions, backends, canary) with { AccountId = AwsPlaceholders.Account(row) };
        if (request.TryGetProperty("operation", out var operation))
        {
            return await OperateAsync(operation.GetString()!, api, options, request, functions, backends);
        }

        if (request.TryGetProperty("backend_body_base64", out var kept))
        {
            backends.Kept = (kept.GetBytesFromBase64(), AwsRestDefinition.Text(request, "backend_content_type"));
        }

        var gateway = RestGateway.TryCompile(api, options, out var diagnostics)
            ?? throw new NotSupportedException(string.Join("; ", diagnostics));
        var times = request.TryGetProperty("repeat", out var repeat) ? repeat.GetInt32() : row.GetProperty("expected").TryGetProperty("status_of_second", out _) ? 2 : 1;
        GatewayAnswer? answer = null;
        GatewayAnswer? first = null;
        for (var time = 0; time < times; time++)
        {
            answer = await gateway.HandleAsync(AwsRowRequest.Read(row, options.DomainName), CancellationToken.None);
            first ??= answer;
        }

        return new(answer!, functions, backends.Last)
        {
            First = first!,
            FailureType = options.Traces!.Latest()[0].Steps.Select(step => step.Note).LastOrDefault(note => note is not null),
        };
    }

    private static async Task<AwsOutcome> OperateAsync(
        string operation, RestApi api, RestGatewayOptions options, JsonElement request, AwsLambdaStubs functions, AwsBackends backends)
    {
        if (operation == "GetGatewayResponses")
        {
            return new(new(), functions, null) { GatewayResponses = GatewayResponseSet.Compile(new(options), api) };
        }

        if (operation != "TestInvokeMethod")
        {
            throw new NotSupportedException($"The operation {operation} is not known here.");
        }

        var invocation = new TestInvocation
        {
            ResourcePath = AwsRestDefinition.Text(request, "resource")!,
            Method = AwsRestDefinition.Text(request, "httpMethod")!,
            PathWithQueryString = AwsRestDefinition.Text(request, "pathWithQueryString"),
            Body = AwsRestDefinition.Text(request, "body") ?? "",
        };
        var result = await TestInvoker.InvokeAsync(api, options, invocation, CancellationToken.None)
            ?? throw new NotSupportedException("The API has no such method.");
        return new(result.Answer, functions, backends.Last) { Log = result.Log };
    }

    private static RestGatewayOptions Options(AwsLambdaStubs functions, AwsBackends backends, RestApi? canary) => new()
    {
        ApiId = AwsPlaceholders.ApiId,
        Functions = functions,
        Backends = backends.Client,
        Endpoints = AwsEndpoints.From(AwsServiceStubs.Names.Split(' ').Select(name => KeyValuePair.Create(AwsServiceStubs.Variable(name), "http://" + AwsBackends.Host(name)))),
        Traces = new(1),
        Deployments = id => id == "canary" ? canary : null,
    };
}
