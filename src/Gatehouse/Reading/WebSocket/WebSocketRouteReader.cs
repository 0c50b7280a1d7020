using System.Collections.Frozen;
using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads <c>AWS::ApiGatewayV2::Route</c> of a WebSocket API, with its integration.</summary>
internal sealed class WebSocketRouteReader(ReadingContext context, WebSocketAuthorizers authorizers)
{
    private static readonly FrozenSet<string> RouteMembers = FrozenSet.ToFrozenSet(
        ["ApiId", "ApiKeyRequired", "AuthorizationType", "AuthorizerId", "OperationName", "RouteKey", "RouteResponseSelectionExpression", "Target", "AuthorizationScopes"]);

    private static readonly FrozenSet<string> IntegrationMembers = FrozenSet.ToFrozenSet(
    [
        "ApiId", "ConnectionType", "CredentialsArn", "Description", "IntegrationMethod", "IntegrationType", "IntegrationUri",
        "PassthroughBehavior", "PayloadFormatVersion", "RequestTemplates", "TemplateSelectionExpression", "TimeoutInMillis",
    ]);

    public WebSocketRoute Read(EvaluatedResource route)
    {
        var reader = context.Reader(route);
        reader.Ignore("ApiId", "AuthorizationScopes");
        var key = reader.RequiredLiteral("RouteKey");
        var answers = context.Owned("AWS::ApiGatewayV2::RouteResponse", "RouteId", route.LogicalId).Select(context.Reader).ToList();
        answers.ForEach(answer => answer.Ignore("ApiId", "RouteId", "RouteResponseKey"));

        // Without a target a route calls nothing, and says so.
        return new(key, reader.Has("Target") && RouteTargets.Find(context, reader, key) is { } target ? Integration(target) : null)
        {
            Authorization = authorizers.Of(reader),
            ApiKeyRequired = reader.Bool("ApiKeyRequired") ?? false,
            ReturnsResponse = reader.Literal("RouteResponseSelectionExpression") is not null && answers.Count > 0,
            OperationName = reader.Literal("OperationName"),
            Raw = reader.Unknown(RouteMembers),
            Origin = Origin.At(route.At()),
        };
    }

    private static WebSocketIntegration? Integration(PropertyReader reader)
    {
        reader.Ignore("ApiId", "ConnectionType", "Description", "IntegrationMethod", "PassthroughBehavior", "PayloadFormatVersion");
        var (type, uri, credentials) = (reader.RequiredLiteral("IntegrationType"), reader.Text("IntegrationUri"), reader.Text("CredentialsArn"));
        var timeout = reader.Number("TimeoutInMillis", 0, int.MaxValue) is { } millis ? TimeSpan.FromMilliseconds(millis) : TimeSpan.FromSeconds(29);
        var (templates, selection) = (reader.TextMap("RequestTemplates"), reader.Literal("TemplateSelectionExpression"));
        WebSocketIntegration? integration = type switch
        {
            "AWS_PROXY" => new WebSocketLambda(HttpIntegrationReader.Function(uri)) { Credentials = credentials },
            "MOCK" => new WebSocketMock { RequestTemplates = templates, TemplateSelectionExpression = selection },
            _ => null,
        };
        if (integration is null)
        {
            reader.IgnoreRest();
            reader.Diagnostics.Add(DiagnosticCatalogue.WebSocketIntegrationWithoutEffect.At(reader.Location, type));
            return null;
        }

        return integration with { Timeout = timeout, Raw = reader.Unknown(IntegrationMembers) };
    }
}
