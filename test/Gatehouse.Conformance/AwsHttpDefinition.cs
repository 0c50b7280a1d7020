using System.Text.Json;

namespace Gatehouse.Conformance;

/// <summary>Reads the definition of an HTTP API out of a row.</summary>
internal static class AwsHttpDefinition
{
    /// <summary>The API.</summary>
    public static HttpApi Read(JsonElement definition) => new("conformance")
    {
        Stages = [new HttpStage(AwsRestDefinition.Text(definition, "stage") ?? "$default")],
        Routes = definition.TryGetProperty("routes", out var routes) ? routes.EnumerateArray().Select(Route).ToValueList() : [],
    };

    private static HttpRoute Route(JsonElement route)
    {
        var integration = Integration(route.GetProperty("integration"));
        return route.GetProperty("routeKey").GetString()!.Split(' ') is [var method, var path]
            ? HttpRoute.On(Enum.Parse<RouteMethod>(method, ignoreCase: true), path, integration)
            : HttpRoute.Default(integration);
    }

    private static HttpIntegration Integration(JsonElement integration)
    {
        var uri = AwsRestDefinition.Text(integration, "uri")!;
        if (!AwsLambdaStubs.IsFunction(uri))
        {
            return new HttpBackend(uri);
        }

        var format = AwsRestDefinition.Text(integration, "payloadFormatVersion") == "1.0" ? PayloadFormat.V1 : PayloadFormat.V2;
        return new HttpLambda(AwsLambdaStubs.Target(uri)) { PayloadFormat = format };
    }
}
