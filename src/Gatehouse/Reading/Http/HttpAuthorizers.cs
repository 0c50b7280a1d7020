using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The <c>AWS::ApiGatewayV2::Authorizer</c> resources of an HTTP API, and how routes name them.</summary>
internal sealed class HttpAuthorizers
{
    private readonly Dictionary<string, HttpAuthorizer> _byLogicalId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly ReadingContext _context;

    public HttpAuthorizers(ReadingContext context, EvaluatedResource api)
    {
        _context = context;
        foreach (var resource in context.Owned("AWS::ApiGatewayV2::Authorizer", "ApiId", api.LogicalId))
        {
            if (HttpAuthorizerReader.Read(Shape(context.Reader(resource))) is { } authorizer)
            {
                _byLogicalId[resource.LogicalId] = authorizer with { Origin = Origin.At(resource.At()) };
            }
        }
    }

    /// <summary>How a route is protected.</summary>
    public HttpAuthorization? Of(PropertyReader route)
    {
        var (type, id, scopes) = (route.Literal("AuthorizationType"), route.Text("AuthorizerId"), route.Literals("AuthorizationScopes"));
        switch (type)
        {
            case null or "NONE":
                return null;
            case "AWS_IAM":
                return HttpAuthorization.Iam;
            case "JWT" or "CUSTOM" when _context.Target(id) is { } target && _byLogicalId.TryGetValue(target, out var authorizer):
                _used.Add(target);
                return HttpAuthorization.By(authorizer, scopes);
            case "JWT" or "CUSTOM":
                // A reference that leads nowhere is reported where it was evaluated.
                if (!route.Has("AuthorizerId") || id is { Parts.Length: > 0 })
                {
                    route.Diagnostics.Add(DiagnosticCatalogue.AuthorizerNotFound.At(route.At("AuthorizerId"), id));
                }

                return HttpAuthorization.Iam;
            default:
                route.Diagnostics.Add(DiagnosticCatalogue.UnknownAuthorizationType.At(
                    route.At("AuthorizationType"), type, "NONE, AWS_IAM, CUSTOM, JWT"));
                return HttpAuthorization.Iam;
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

    private static HttpAuthorizerShape Shape(PropertyReader reader)
    {
        reader.Ignore("ApiId");
        var jwt = reader.Object("JwtConfiguration");
        if (reader.Literal("AuthorizerType") == "JWT")
        {
            (jwt ?? reader).RequiredText(jwt is null ? "JwtConfiguration" : "Issuer");
        }

        return new(reader, reader.RequiredLiteral("Name"))
        {
            Type = reader.RequiredLiteral("AuthorizerType"),
            Uri = reader.Text("AuthorizerUri"),
            Credentials = reader.Text("AuthorizerCredentialsArn"),
            PayloadFormatVersion = reader.Literal("AuthorizerPayloadFormatVersion"),
            SimpleResponses = reader.Bool("EnableSimpleResponses"),
            IdentitySources = reader.Literals("IdentitySource"),
            CacheSeconds = reader.Number("AuthorizerResultTtlInSeconds", 0, 3600),
            Issuer = jwt?.Text("Issuer"),
            Audience = jwt?.Texts("Audience") ?? [],
        };
    }
}
