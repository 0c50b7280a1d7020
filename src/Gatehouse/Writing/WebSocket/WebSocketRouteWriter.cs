namespace Gatehouse;

/// <summary>Writes the routes, integrations and authorizers of a WebSocket API. Equal integrations are written once.</summary>
internal static class WebSocketRouteWriter
{
    public static void Add(WebSocketApi api, WriterContext context)
    {
        foreach (var authorizer in api.Routes.Select(route => route.Authorization).OfType<WebSocketAuthorizerAuthorization>().Select(by => by.Authorizer).Distinct())
        {
            AddAuthorizer(authorizer, context);
        }

        var integrations = api.Routes
            .Where(route => route.Integration is not null)
            .GroupBy(route => route.Integration!)
            .ToDictionary(routes => routes.Key, routes => AddIntegration(routes.Key, routes.First().Origin, context));
        foreach (var route in api.Routes)
        {
            AddRoute(route, route.Integration is null ? null : integrations[route.Integration], context);
        }
    }

    private static string RouteSuffix(WebSocketRoute route) => route.Key switch
    {
        "$connect" => "OnConnect",
        "$disconnect" => "OnDisconnect",
        "$default" => "OnDefault",
        _ => "Route" + LogicalIds.Part(route.Key),
    };

    /// <summary>An integration is named by what it calls, and by its settings where they are not the usual ones: never by its routes.</summary>
    private static string IntegrationSuffix(WebSocketIntegration integration, TemplateText? function, TemplateMap properties) => integration switch
    {
        WebSocketLambda lambda when lambda == new WebSocketLambda(lambda.Function) => "Calls" + LogicalIds.Part(function!),
        WebSocketLambda => "Calls" + LogicalIds.Part(function!) + CanonicalJson.ShortHash(properties),
        _ => "Mock" + CanonicalJson.ShortHash(properties),
    };

    private static string AuthorizerSuffix(WebSocketAuthorizer authorizer) => "Authorizer" + LogicalIds.Part(authorizer.Name);

    private static void AddAuthorizer(WebSocketAuthorizer authorizer, WriterContext context) =>
        context.Add(AuthorizerSuffix(authorizer), "AWS::ApiGatewayV2::Authorizer", new MapBuilder()
            .Add("ApiId", TemplateText.Ref(context.LogicalId))
            .Add("Name", authorizer.Name)
            .Add("AuthorizerType", "REQUEST")
            .Add("AuthorizerUri", Arns.Invocation(context.FunctionArn(authorizer.Function, authorizer.Credentials, authorizer.Origin)))
            .Add("AuthorizerCredentialsArn", authorizer.Credentials)
            .AddList("IdentitySource", authorizer.IdentitySources.Select(source => (TemplateValue)source.Expression))
            .ToMap());

    private static string AddIntegration(WebSocketIntegration integration, Origin origin, WriterContext context)
    {
        TemplateText? function = null;
        var body = new MapBuilder().Add("ApiId", TemplateText.Ref(context.LogicalId));
        switch (integration)
        {
            case WebSocketLambda lambda:
                function = context.FunctionArn(lambda.Function, lambda.Credentials, origin);
                body.Add("IntegrationType", "AWS_PROXY")
                    .Add("IntegrationUri", Arns.Invocation(function))
                    .Add("CredentialsArn", lambda.Credentials);
                break;
            case WebSocketMock mock:
                body.Add("IntegrationType", "MOCK")
                    .AddMap("RequestTemplates", mock.RequestTemplates)
                    .Add("TemplateSelectionExpression", mock.TemplateSelectionExpression);
                break;
            default:
                throw new InvalidOperationException(integration.GetType().Name);
        }

        var properties = body
            .AddUnless(integration.Timeout == TimeSpan.FromSeconds(29), "TimeoutInMillis", () => (int)integration.Timeout.TotalMilliseconds)
            .Override(integration.Raw)
            .ToMap();
        var suffix = IntegrationSuffix(integration, function, properties);
        context.Add(suffix, "AWS::ApiGatewayV2::Integration", properties);
        return suffix;
    }

    private static void AddRoute(WebSocketRoute route, string? integration, WriterContext context)
    {
        var suffix = RouteSuffix(route);
        var properties = new MapBuilder()
            .Add("ApiId", TemplateText.Ref(context.LogicalId))
            .Add("RouteKey", route.Key)
            .AddIf(route.ApiKeyRequired, "ApiKeyRequired", () => true)
            .Add("OperationName", route.OperationName);
        switch (route.Authorization)
        {
            case WebSocketIamAuthorization:
                properties.Add("AuthorizationType", "AWS_IAM");
                break;
            case WebSocketAuthorizerAuthorization by:
                properties.Add("AuthorizationType", "CUSTOM").Add("AuthorizerId", TemplateText.Ref(context.LogicalId + AuthorizerSuffix(by.Authorizer)));
                break;
        }

        if (integration is not null)
        {
            properties.Add("Target", "integrations/" + TemplateText.Ref(context.LogicalId + integration));
        }

        context.Add(suffix, "AWS::ApiGatewayV2::Route", properties
            .AddIf(route.ReturnsResponse, "RouteResponseSelectionExpression", () => "$default")
            .Override(route.Raw)
            .ToMap());
        if (route.ReturnsResponse)
        {
            context.Add(suffix + "Response", "AWS::ApiGatewayV2::RouteResponse", new MapBuilder()
                .Add("ApiId", TemplateText.Ref(context.LogicalId))
                .Add("RouteId", TemplateText.Ref(context.LogicalId + suffix))
                .Add("RouteResponseKey", "$default")
                .ToMap());
        }
    }
}
