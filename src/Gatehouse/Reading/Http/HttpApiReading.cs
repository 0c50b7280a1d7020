using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads one <c>AWS::ApiGatewayV2::Api</c> of protocol HTTP with all that belongs to it.</summary>
internal sealed class HttpApiReading(ReadingContext context, EvaluatedResource resource)
{
    private static readonly (string, BasePathMode)[] BasePathModes =
        [("ignore", BasePathMode.Ignore), ("prepend", BasePathMode.Prepend), ("split", BasePathMode.Split)];

    public HttpApi Read()
    {
        var reader = context.Reader(resource);
        var basePath = reader.Choice("BasePath", BasePathModes) ?? BasePathMode.Ignore;
        var body = BodySource.Read(context, resource, out _);
        var api = body is null ? new HttpApi(resource.LogicalId, "") : HttpDocumentReader.Read(body, basePath, resource.LogicalId);
        api = HttpApiProperties.Apply(api, reader) with { Stages = HttpStageReader.Read(context, resource), Origin = Origin.At(resource.At()) };
        var authorizers = new HttpAuthorizers(context, resource);
        var routes = context.Owned("AWS::ApiGatewayV2::Route", "ApiId", resource.LogicalId)
            .Select(route => Route(route, authorizers))
            .OfType<HttpRoute>()
            .ToList();
        if (body is not null && routes.Count > 0)
        {
            context.Diagnostics.Add(DiagnosticCatalogue.MixedDefinitions.At(resource.At()));
        }

        DeploymentOrder.Check(
            context,
            context.Owned("AWS::ApiGatewayV2::Deployment", "ApiId", resource.LogicalId),
            context.Owned("AWS::ApiGatewayV2::Route", "ApiId", resource.LogicalId),
            body is not null || reader.Has("Target"));
        foreach (var deployment in context.Owned("AWS::ApiGatewayV2::Deployment", "ApiId", resource.LogicalId))
        {
            context.Reader(deployment).Ignore("ApiId", "Description", "StageName");
        }

        api = api with { Routes = api.Routes.Where(old => routes.All(route => route.Key != old.Key)).Concat(routes).ToValueList() };
        api = QuickCreate.Apply(api, context, resource, authorizers);
        authorizers.ReportUnused();
        var parts = new OwnParts(context, resource.LogicalId);
        return CanonicalOrder.Of(api with { Stages = api.Stages.Select(stage => stage with { AccessLog = parts.TakeIn(stage.AccessLog) }).ToValueList() });
    }

    private HttpRoute? Route(EvaluatedResource route, HttpAuthorizers authorizers)
    {
        var reader = context.Reader(route);
        reader.Ignore("ApiId", "Target", "ApiKeyRequired", "ModelSelectionExpression", "RequestModels", "RequestParameters", "RouteResponseSelectionExpression");
        var (key, authorization, operation) = (reader.RequiredLiteral("RouteKey"), authorizers.Of(reader), reader.Literal("OperationName"));
        if (HttpRouteKey.Parse(key) is not var (method, path))
        {
            context.Diagnostics.Add(DiagnosticCatalogue.NotARouteKey.At(reader.At("RouteKey"), key));
            return null;
        }

        return RouteTargets.Find(context, reader, key) is { } target && HttpIntegrationReader.Read(GranularHttpIntegration.Read(target)) is { } integration
            ? new(method, path, integration) { Authorization = authorization, OperationName = operation, Origin = Origin.At(route.At()) }
            : null;
    }
}
