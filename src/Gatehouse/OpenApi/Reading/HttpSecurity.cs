using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The security schemes of a document for an HTTP API: authorizers and signatures.</summary>
internal sealed class HttpSecurity(OpenApiDocument document) : SecuritySchemes<HttpAuthorizer, HttpAuthorization>(document)
{
    private protected override HttpAuthorization Iam => HttpAuthorization.Iam;

    /// <summary>How an operation is protected.</summary>
    public HttpAuthorization? Of(PropertyReader operation) => Of(operation, static _ => false);

    private protected override HttpAuthorization By(HttpAuthorizer authorizer, ValueList<string> scopes) => HttpAuthorization.By(authorizer, scopes);

    private protected override Origin OriginOf(HttpAuthorizer authorizer) => authorizer.Origin;

    private protected override HttpAuthorizer? Authorizer(PropertyReader extension, string name, PropertyReader scheme) =>
        HttpAuthorizerReader.Read(Shape(extension, name, scheme.Text("openIdConnectUrl")));

    private static HttpAuthorizerShape Shape(PropertyReader reader, string name, TemplateText? openIdConnectUrl)
    {
        const string Discovery = "/.well-known/openid-configuration";
        var jwt = reader.Object("jwtConfiguration");
        return new(reader, name)
        {
            Type = reader.RequiredLiteral("type"),
            Uri = reader.Text("authorizerUri"),
            Credentials = reader.Text("authorizerCredentials"),
            PayloadFormatVersion = reader.Literal("authorizerPayloadFormatVersion"),
            SimpleResponses = reader.Bool("enableSimpleResponses"),
            IdentitySources = reader.Literals("identitySource")
                .SelectMany(source => source.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToValueList(),
            CacheSeconds = reader.Number("authorizerResultTtlInSeconds", 0, 3600),
            Issuer = jwt?.Text("issuer") ?? openIdConnectUrl?.WithoutEnd(Discovery) ?? openIdConnectUrl,
            Audience = jwt?.Texts("audience") ?? [],
        };
    }
}
