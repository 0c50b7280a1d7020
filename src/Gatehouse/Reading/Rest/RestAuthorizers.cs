using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The <c>AWS::ApiGateway::Authorizer</c> resources of an API.</summary>
internal sealed class RestAuthorizers
{
    private readonly Dictionary<string, RestAuthorizer> _byLogicalId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly ReadingContext _context;

    public RestAuthorizers(ReadingContext context, EvaluatedResource api)
    {
        _context = context;
        foreach (var resource in context.Owned("AWS::ApiGateway::Authorizer", "RestApiId", api.LogicalId))
        {
            if (RestAuthorizerReader.Read(Shape(context.Reader(resource))) is { } authorizer)
            {
                _byLogicalId[resource.LogicalId] = authorizer with { Origin = Origin.At(resource.At()) };
            }
        }
    }

    public RestAuthorizer? Find(string logicalId)
    {
        _used.Add(logicalId);
        return _byLogicalId.GetValueOrDefault(logicalId);
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

    private static RestAuthorizerShape Shape(PropertyReader reader)
    {
        reader.Ignore("RestApiId", "AuthType");
        return new(reader, reader.RequiredLiteral("Name"))
        {
            Type = reader.RequiredLiteral("Type"),
            Uri = reader.Text("AuthorizerUri"),
            Credentials = reader.Text("AuthorizerCredentials"),
            IdentitySource = reader.Literal("IdentitySource"),
            ValidationExpression = reader.Literal("IdentityValidationExpression"),
            CacheSeconds = reader.Number("AuthorizerResultTtlInSeconds", 0, 3600),
            UserPools = reader.Texts("ProviderARNs"),
        };
    }
}
