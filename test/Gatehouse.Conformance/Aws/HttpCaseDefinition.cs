using System.Text.Json;
using Gatehouse.Testing;

namespace Gatehouse.Conformance.Aws;

/// <summary>Reads the definition of an HTTP API out of a case.</summary>
internal static class HttpCaseDefinition
{
    /// <summary>The API, and the functions behind it by name.</summary>
    public static (HttpApi Api, Dictionary<string, TestFunction> Functions) Read(JsonElement definition)
    {
        var functions = new Dictionary<string, TestFunction>(StringComparer.Ordinal);
        var stage = definition.TryGetProperty("stage", out var name) ? name.GetString()! : "$default";
        var routes = definition.TryGetProperty("routes", out var list) ? list.EnumerateArray().Select(route => Route(route, functions)).ToValueList() : [];
        return (new HttpApi("conformance") { Stages = [new HttpStage(stage)], Routes = routes }, functions);
    }

    private static HttpRoute Route(JsonElement route, Dictionary<string, TestFunction> functions)
    {
        var integration = route.GetProperty("integration");
        var stub = integration.GetProperty("uri").GetString()!["{{lambda:".Length..^2];
        if (!functions.TryGetValue(stub, out var function))
        {
            functions[stub] = function = LambdaStubs.Create(stub) ?? throw new NotSupportedException($"No stub is called {stub}.");
        }

        var lambda = new HttpLambda(function) { PayloadFormat = integration.GetProperty("payloadFormatVersion").GetString() == "1.0" ? PayloadFormat.V1 : PayloadFormat.V2 };
        var key = route.GetProperty("routeKey").GetString()!;
        return key.Split(' ') is [var method, var path] ? HttpRoute.On(Enum.Parse<RouteMethod>(method, ignoreCase: true), path, lambda) : HttpRoute.Default(lambda);
    }
}
