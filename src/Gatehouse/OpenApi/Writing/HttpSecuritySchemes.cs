namespace Gatehouse.OpenApi;

/// <summary>Writes authorizers of HTTP APIs as OpenAPI security schemes.</summary>
internal static class HttpSecuritySchemes
{
    public static TemplateMap Of(HttpAuthorizer authorizer, WriterContext context) => authorizer switch
    {
        JwtAuthorizer jwt => new MapBuilder()
            .Add("type", "oauth2")
            .Add("flows", TemplateMap.Empty)
            .Add("x-amazon-apigateway-authorizer", new MapBuilder()
                .Add("type", "jwt")
                .Add("identitySource", jwt.IdentitySource.Expression)
                .Add("jwtConfiguration", new MapBuilder()
                    .Add("issuer", jwt.Issuer)
                    .AddList("audience", jwt.Audience.Select(audience => (TemplateValue)audience))
                    .ToMap())
                .ToMap())
            .ToMap(),
        HttpLambdaAuthorizer lambda => new MapBuilder()
            .Add("type", "apiKey")
            .Add("name", "Authorization")
            .Add("in", "header")
            .Add("x-amazon-apigateway-authorizer", new MapBuilder()
                .Add("type", "request")
                .Add("authorizerUri", Arns.Invocation(context.FunctionArn(lambda.Function, lambda.Credentials, lambda.Origin)))
                .Add("authorizerCredentials", lambda.Credentials)
                .Add("authorizerPayloadFormatVersion", HttpIntegrationBody.Version(lambda.PayloadFormat))
                .AddIf(lambda.SimpleResponses, "enableSimpleResponses", () => true)
                .AddIf(lambda.IdentitySources.Count > 0, "identitySource", () => string.Join(", ", lambda.IdentitySources.Select(source => source.Expression)))
                .Add("authorizerResultTtlInSeconds", (int?)lambda.CacheFor.TotalSeconds)
                .ToMap())
            .ToMap(),
        _ => throw new InvalidOperationException(authorizer.GetType().Name),
    };
}
