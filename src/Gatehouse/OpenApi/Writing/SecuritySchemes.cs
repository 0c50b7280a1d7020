namespace Gatehouse.OpenApi;

/// <summary>Writes authorizers of REST APIs as OpenAPI security schemes.</summary>
internal static class SecuritySchemes
{
    public static TemplateMap SigV4() => Scheme("Authorization", "awsSigv4", null);

    public static TemplateMap ApiKey() => Scheme("x-api-key", null, null);

    public static TemplateMap Of(RestAuthorizer authorizer, WriterContext context) => authorizer switch
    {
        TokenAuthorizer token => Scheme(token.Header, "custom", new MapBuilder()
            .Add("type", "token")
            .Add("authorizerUri", Uri(token.Function, token.Credentials, token.Origin, context))
            .Add("authorizerCredentials", token.Credentials)
            .Add("identityValidationExpression", token.ValidationExpression)
            .Add("authorizerResultTtlInSeconds", (int)token.CacheFor.TotalSeconds)
            .ToMap()),
        RequestAuthorizer request => Scheme(Header(request), "custom", new MapBuilder()
            .Add("type", "request")
            .Add("authorizerUri", Uri(request.Function, request.Credentials, request.Origin, context))
            .Add("authorizerCredentials", request.Credentials)
            .AddIf(request.IdentitySources.Count > 0, "identitySource", () => string.Join(", ", request.IdentitySources.Select(source => source.Expression)))
            .Add("authorizerResultTtlInSeconds", (int)request.CacheFor.TotalSeconds)
            .ToMap()),
        CognitoAuthorizer cognito => Scheme(cognito.Header, "cognito_user_pools", new MapBuilder()
            .Add("type", "cognito_user_pools")
            .AddList("providerARNs", cognito.UserPools.Select(pool => (TemplateValue)pool))
            .Add("identityValidationExpression", cognito.ValidationExpression)
            .Add("authorizerResultTtlInSeconds", (int)cognito.CacheFor.TotalSeconds)
            .ToMap()),
        _ => throw new InvalidOperationException(authorizer.GetType().Name),
    };

    private static TemplateText Uri(FunctionTarget function, TemplateText? credentials, Origin origin, WriterContext context) =>
        Arns.Invocation(context.FunctionArn(function, credentials, origin));

    /// <summary>A scheme needs a name of a header even where the identity stands elsewhere.</summary>
    private static string Header(RequestAuthorizer authorizer)
    {
        const string prefix = "method.request.header.";
        var first = authorizer.IdentitySources.FirstOrDefault(source => source.Expression.StartsWith(prefix, StringComparison.Ordinal));
        return first is null ? "Unused" : first.Expression[prefix.Length..];
    }

    private static TemplateMap Scheme(string header, string? authType, TemplateMap? authorizer) => new MapBuilder()
        .Add("type", "apiKey")
        .Add("name", header)
        .Add("in", "header")
        .Add("x-amazon-apigateway-authtype", authType)
        .Add("x-amazon-apigateway-authorizer", (TemplateValue?)authorizer)
        .ToMap();
}
