using System.Collections.Frozen;
using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads one <c>AWS::ApiGatewayV2::Api</c> of protocol WEBSOCKET with all that belongs to it.</summary>
internal sealed class WebSocketApiReading(ReadingContext context, EvaluatedResource resource)
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "ApiKeySelectionExpression", "Description", "DisableExecuteApiEndpoint", "IpAddressType", "Name", "ProtocolType",
        "RouteSelectionExpression", "Tags",
    ]);

    private static readonly (string, ApiKeySource)[] KeySources =
        [("$request.header.x-api-key", ApiKeySource.Header), ("$context.authorizer.usageIdentifierKey", ApiKeySource.Authorizer)];

    public WebSocketApi Read()
    {
        var reader = context.Reader(resource);
        reader.Ignore("ProtocolType");
        var authorizers = new WebSocketAuthorizers(context, resource);
        var routes = new WebSocketRouteReader(context, authorizers);
        DeploymentOrder.Check(
            context,
            context.Owned("AWS::ApiGatewayV2::Deployment", "ApiId", resource.LogicalId),
            context.Owned("AWS::ApiGatewayV2::Route", "ApiId", resource.LogicalId));
        foreach (var deployment in context.Owned("AWS::ApiGatewayV2::Deployment", "ApiId", resource.LogicalId))
        {
            context.Reader(deployment).Ignore("ApiId", "Description", "StageName");
            if (!context.Owned("AWS::ApiGatewayV2::Route", "ApiId", resource.LogicalId).Any())
            {
                context.Refusals.Add(DiagnosticCatalogue.NoRoutes.At(deployment.At(), reader.Literal("Name") ?? resource.LogicalId));
            }
        }

        var api = new WebSocketApi(reader.Text("Name") ?? resource.LogicalId, "")
        {
            Description = reader.Text("Description"),
            RouteSelectionExpression = reader.RequiredLiteral("RouteSelectionExpression"),
            Routes = context.Owned("AWS::ApiGatewayV2::Route", "ApiId", resource.LogicalId).Select(routes.Read).ToValueList(),
            Stages = WebSocketStageReader.Read(context, resource),
            ApiKeySource = reader.Choice("ApiKeySelectionExpression", KeySources) ?? ApiKeySource.Header,
            DisableExecuteApiEndpoint = reader.Bool("DisableExecuteApiEndpoint") ?? false,
            IpAddressType = reader.Choice("IpAddressType", PropertyReading.IpAddressTypes),
            Tags = reader.Tags(),
            Raw = reader.Unknown(Known),
            Origin = Origin.At(resource.At()),
        };
        authorizers.ReportUnused();
        var parts = new OwnParts(context, resource.LogicalId);
        return CanonicalOrder.Of(api with { Stages = api.Stages.Select(stage => stage with { AccessLog = parts.TakeIn(stage.AccessLog) }).ToValueList() });
    }
}
