using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The <c>AWS::ApiGatewayV2::Authorizer</c> resources of a WebSocket API, and how routes name them.</summary>
internal sealed class WebSocketAuthorizers
{
    private readonly Dictionary<string, WebSocketAuthorizer> _byLogicalId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly ReadingContext _context;

    public WebSocketAuthorizers(ReadingContext context, EvaluatedResource api)
    {
        _context = context;
        foreach (var resource in context.Owned("AWS::ApiGatewayV2::Authorizer", "ApiId", api.LogicalId))
        {
            _byLogicalId[resource.LogicalId] = Read(context.Reader(resource)) with { Origin = Origin.At(resource.At()) };
        }
    }

    /// <summary>How a route is protected.</summary>
    public WebSocketAuthorization? Of(PropertyReader route)
    {
        var (type, id) = (route.Literal("AuthorizationType"), route.Text("AuthorizerId"));
        switch (type)
        {
            case null or "NONE":
                return null;
            case "AWS_IAM":
                return WebSocketAuthorization.Iam;
            case "CUSTOM" when _context.Target(id) is { } target && _byLogicalId.TryGetValue(target, out var authorizer):
                _used.Add(target);
                return new WebSocketAuthorizerAuthorization(authorizer);
            case "CUSTOM":
                // A reference that leads nowhere is reported where it was evaluated.
                if (!route.Has("AuthorizerId") || id is { Parts.Length: > 0 })
                {
                    route.Diagnostics.Add(DiagnosticCatalogue.AuthorizerNotFound.At(route.At("AuthorizerId"), id));
                }

                return WebSocketAuthorization.Iam;
            default:
                route.Diagnostics.Add(DiagnosticCatalogue.UnknownAuthorizationType.At(route.At("AuthorizationType"), type, "NONE, AWS_IAM, CUSTOM"));
                return WebSocketAuthorization.Iam;
        }
    }

    public void ReportUnused()
    {
        foreach (var (logicalId, authorizer) in _byLogicalId)
        {
            if (!_used.Contains(logicalId))
            {
                _context.Diagnostics.Add(DiagnosticCatalogue.AuthorizerUnused.At(authorizer.Origin.Location, authorizer.Name));
            }
        }
    }

    private static WebSocketAuthorizer Read(PropertyReader reader)
    {
        reader.Ignore("ApiId");
        var (name, type, uri) = (reader.RequiredLiteral("Name"), reader.RequiredLiteral("AuthorizerType"), reader.Text("AuthorizerUri"));
        if (type != "REQUEST")
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.UnknownAuthorizerType.At(reader.Location, type, "REQUEST"));
        }

        if (LambdaUri.TryParse(uri) is null)
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.NotAnInvocationUri.At(reader.Location, uri));
        }

        return new(name, HttpIntegrationReader.Function(uri))
        {
            IdentitySources = reader.Literals("IdentitySource").Select(source => new WebSocketIdentitySource(source)).ToValueList(),
            Credentials = reader.Text("AuthorizerCredentialsArn"),
        };
    }
}
