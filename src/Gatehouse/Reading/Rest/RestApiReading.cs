using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads one <c>AWS::ApiGateway::RestApi</c> with all that belongs to it.</summary>
internal sealed class RestApiReading(ReadingContext context, EvaluatedResource resource)
{
    public RestApi Read()
    {
        var reader = context.Reader(resource);
        var body = BodySource.Read(context, resource, out var isWhole);
        var api = body is null ? new RestApi(resource.LogicalId, "") : RestDocumentReader.Read(body, BasePath(reader), resource.LogicalId);
        if (body is not null)
        {
            // What a document says of its server's address is no part of an API in a template.
            api = api with { Endpoint = api.Endpoint with { Type = RestEndpointType.Edge } };
            if (reader.Object("Parameters")?.Literal("ignore") == "documentation")
            {
                api = api with { Documentation = [], DocumentationVersion = null };
            }
        }

        if (reader.Text("CloneFrom") is { } original)
        {
            context.Diagnostics.Add(DiagnosticCatalogue.CloneWithoutEffect.At(reader.At("CloneFrom"), original));
        }

        api = RestApiProperties.Apply(api, reader, resource.LogicalId) with { Origin = Origin.At(resource.At()), HasUnknownRoutes = !isWhole || reader.Has("CloneFrom") };
        return CanonicalOrder.Of(new OwnParts(context, resource.LogicalId).TakeIn(Parts(api, body is not null, reader)));
    }

    private static BasePathMode BasePath(PropertyReader reader) => reader.Object("Parameters") is not { } parameters
        ? BasePathMode.Ignore
        : parameters.Choice(
            "basepath", ("ignore", BasePathMode.Ignore), ("prepend", BasePathMode.Prepend), ("split", BasePathMode.Split)) ?? BasePathMode.Ignore;

    private RestApi Parts(RestApi api, bool hasBody, PropertyReader reader)
    {
        var models = new RestModels(context, resource, api.Models);
        var authorizers = new RestAuthorizers(context, resource);
        var methods = new RestMethodReader(context, new(context, resource), models, authorizers);
        var routes = Owned("AWS::ApiGateway::Method")
            .Select(methods.Read)
            .OfType<RestRouteShape>()
            .Select(shape => RestRouteReader.Read(shape, context.Diagnostics))
            .OfType<RestRoute>()
            .ToList();
        var keys = routes.Select(route => route.Key).ToHashSet(StringComparer.Ordinal);
        DeploymentOrder.Check(context, Owned("AWS::ApiGateway::Deployment"), Owned("AWS::ApiGateway::Method"), hasBody || api.HasUnknownRoutes);
        if (hasBody && routes.Count > 0 && reader.Literal("Mode") != "merge")
        {
            context.Diagnostics.Add(DiagnosticCatalogue.MixedDefinitions.At(resource.At()));
        }

        var responses = Owned("AWS::ApiGateway::GatewayResponse")
            .Select(part => GatewayResponseReader.Resource(context.Reader(part)))
            .OfType<GatewayResponse>().ToList();
        var documentation = Owned("AWS::ApiGateway::DocumentationPart")
            .Select(part => DocumentationReader.Resource(context.Reader(part)))
            .OfType<DocumentationPart>();
        authorizers.ReportUnused();
        return api with
        {
            Routes = api.Routes.Where(route => !keys.Contains(route.Key)).Concat(routes)
                .Select(route => route with { Integration = IntegrationRoles.Grants(route.Integration, context) })
                .ToValueList(),
            Models = models.All,
            GatewayResponses = api.GatewayResponses.Where(old => responses.All(response => response.Type != old.Type)).Concat(responses).ToValueList(),
            Documentation = api.Documentation.AddRange(documentation),
            DocumentationVersion = Owned("AWS::ApiGateway::DocumentationVersion").Select(DocumentationVersion).LastOrDefault() ?? api.DocumentationVersion,
            Stages = new RestStageReader(context, resource).Read(),
            KeepDeployments = Owned("AWS::ApiGateway::Deployment").Any(deployment => deployment.DeletionPolicy == "Retain"),
            UsagePlans = UsagePlanReader.Read(context, resource.LogicalId),
        };
    }

    private string? DocumentationVersion(EvaluatedResource version)
    {
        var reader = context.Reader(version);
        reader.Ignore("RestApiId", "Description");
        return reader.RequiredLiteral("DocumentationVersion");
    }

    private IEnumerable<EvaluatedResource> Owned(string type)
    {
        foreach (var part in context.Owned(type, "RestApiId", resource.LogicalId))
        {
            context.Reader(part);
            yield return part;
        }
    }
}
