using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The security schemes of a document for a REST API: authorizers, API keys and signatures.</summary>
internal sealed class RestSecurity(OpenApiDocument document) : SecuritySchemes<RestAuthorizer, RestAuthorization>(document)
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    private protected override RestAuthorization Iam => RestAuthorization.Iam;

    /// <summary>How an operation is protected, and whether it needs an API key.</summary>
    public (RestAuthorization? Authorization, bool ApiKey) Of(PropertyReader operation)
    {
        var key = false;
        var authorization = Of(operation, name => _keys.Contains(name) && (key = true));
        return (authorization, key);
    }

    private protected override RestAuthorization By(RestAuthorizer authorizer, ValueList<string> scopes) => RestAuthorization.By(authorizer, scopes);

    private protected override Origin OriginOf(RestAuthorizer authorizer) => authorizer.Origin;

    private protected override RestAuthorizer? Authorizer(PropertyReader extension, string name, PropertyReader scheme) =>
        RestAuthorizerReader.Read(Shape(extension, name, scheme.Literal("name")));

    private protected override bool Takes(string name, PropertyReader scheme) =>
        scheme.Literal("type") == "apiKey" && scheme.Literal("in") == "header"
        && string.Equals(scheme.Literal("name"), "x-api-key", StringComparison.OrdinalIgnoreCase) && _keys.Add(name);

    private static RestAuthorizerShape Shape(PropertyReader reader, string name, string? header)
    {
        var (type, written) = (reader.RequiredLiteral("type"), reader.Literal("identitySource"));
        reader.Ignore("authorizerPayloadFormatVersion", "enableSimpleResponses");
        return new(reader, name)
        {
            Type = type,
            Uri = reader.Text("authorizerUri"),
            Credentials = reader.Text("authorizerCredentials"),
            IdentitySource = string.Equals(type, "request", StringComparison.OrdinalIgnoreCase) ? written
                : header is { Length: > 0 } ? "method.request.header." + header
                : written,
            ValidationExpression = reader.Literal("identityValidationExpression"),
            CacheSeconds = reader.Number("authorizerResultTtlInSeconds", 0, 3600),
            UserPools = reader.Texts("providerARNs"),
        };
    }
}
