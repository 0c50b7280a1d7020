using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>What API Gateway makes of <c>Target</c>: an integration, a route to it, and the stage <c>$default</c>.</summary>
/// <remarks>
/// <c>AWS::ApiGatewayV2::ApiGatewayManagedOverrides</c> changes what was made.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop.html.
/// </remarks>
internal static class QuickCreate
{
    public static HttpApi Apply(HttpApi api, ReadingContext context, EvaluatedResource resource, HttpAuthorizers authorizers)
    {
        var reader = context.Reader(resource);
        var (target, key, credentials) = (reader.Text("Target"), reader.Literal("RouteKey") ?? "$default", reader.Text("CredentialsArn"));
        if (target is null)
        {
            return api;
        }

        if (HttpRouteKey.Parse(key) is not var (method, path))
        {
            context.Diagnostics.Add(DiagnosticCatalogue.NotARouteKey.At(reader.At("RouteKey"), key));
            return api;
        }

        HttpIntegration integration = IsUrl(target)
            ? new HttpBackend(target)
            : new HttpLambda(HttpIntegrationReader.Function(target)) { Credentials = credentials };
        var route = new HttpRoute(method, path, integration) { Origin = Origin.At(reader.At("Target")) };
        var stage = HttpStage.Default;
        foreach (var overrides in context.Owned("AWS::ApiGatewayV2::ApiGatewayManagedOverrides", "ApiId", resource.LogicalId))
        {
            var changes = context.Reader(overrides);
            changes.Ignore("ApiId");
            stage = changes.Object("Stage") is { } settings ? HttpStageReader.Settings(settings, stage) : stage;
            route = route with { Integration = Integration(route.Integration, changes.Object("Integration")) };
            route = changes.Object("Route") is { } changed
                ? route with { Authorization = authorizers.Of(changed), OperationName = changed.Literal("OperationName") }
                : route;
        }

        return api with
        {
            Routes = api.Routes.Where(other => other.Key != route.Key).Append(route).ToValueList(),
            Stages = api.Stages.Any(other => other.Name == stage.Name) ? api.Stages : api.Stages.Add(stage),
        };
    }

    private static HttpIntegration Integration(HttpIntegration integration, PropertyReader? changes)
    {
        if (changes is null)
        {
            return integration;
        }

        changes.Ignore("Description");
        var (method, payload) = (changes.Choice("IntegrationMethod", IntegrationChoices.Methods), changes.Literal("PayloadFormatVersion"));
        HttpIntegration changed = integration switch
        {
            HttpLambda lambda when payload is not null => lambda with { PayloadFormat = payload == "1.0" ? PayloadFormat.V1 : PayloadFormat.V2 },
            HttpBackend backend when method is { } other => backend with { Method = other },
            _ => integration,
        };
        return changes.Number("TimeoutInMillis", 50, 30_000) is { } millis ? changed with { Timeout = TimeSpan.FromMilliseconds(millis) } : changed;
    }

    private static bool IsUrl(TemplateText target) =>
        target.Parts is [LiteralPart first, ..]
        && (first.Text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || first.Text.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
}
