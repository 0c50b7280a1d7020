namespace Gatehouse.Reading;

/// <summary>Lists the functions that an API calls without taking on a role.</summary>
internal static class FunctionCalls
{
    public static IEnumerable<FunctionCall> Of(RestApi api)
    {
        foreach (var route in api.Routes)
        {
            var function = route.Integration switch
            {
                LambdaProxy proxy => proxy.Function,
                LambdaStream stream => stream.Function,
                LambdaCustom custom => custom.Function,
                _ => null,
            };
            if (function is FunctionArn target && route.Integration is { Credentials: null, Grants: [] })
            {
                yield return Route(target, route.Key, route.Method, route.Path, route.Origin);
            }

            if (route.Authorization is AuthorizerAuthorization { Authorizer: var authorizer }
                && authorizer switch
                {
                    TokenAuthorizer { Credentials: null } token => token.Function,
                    RequestAuthorizer { Credentials: null } request => request.Function,
                    _ => null,
                } is FunctionArn verifier)
            {
                yield return Authorizer(verifier, authorizer.Name, authorizer.Origin);
            }
        }
    }

    public static IEnumerable<FunctionCall> Of(HttpApi api)
    {
        foreach (var route in api.Routes)
        {
            if (route.Integration is HttpLambda { Function: FunctionArn target, Credentials: null })
            {
                yield return route.Path is null
                    ? new(target.Arn, route.Key, ["$default"], false, route.Origin)
                    : Route(target, route.Key, route.Method, route.Path, route.Origin);
            }

            if (route.Authorization is HttpAuthorizerAuthorization { Authorizer: HttpLambdaAuthorizer { Function: FunctionArn verifier, Credentials: null } authorizer })
            {
                yield return Authorizer(verifier, authorizer.Name, authorizer.Origin);
            }
        }
    }

    public static IEnumerable<FunctionCall> Of(WebSocketApi api)
    {
        foreach (var route in api.Routes)
        {
            if (route.Integration is WebSocketLambda { Function: FunctionArn target, Credentials: null })
            {
                yield return new(target.Arn, route.Key, [route.Key], false, route.Origin);
            }

            if (route.Authorization is WebSocketAuthorizerAuthorization { Authorizer: { Function: FunctionArn verifier, Credentials: null } authorizer })
            {
                yield return Authorizer(verifier, authorizer.Name, authorizer.Origin);
            }
        }
    }

    private static FunctionCall Route(FunctionArn target, string key, RouteMethod method, RoutePath path, Origin origin)
    {
        var starred = string.Join('/', path.Text.Split('/').Select(segment => segment.StartsWith('{') ? "*" : segment));
        var verb = method == RouteMethod.Any ? "*" : method.Name();
        return new(target.Arn, key, [verb + path.Text, verb + starred], false, origin);
    }

    private static FunctionCall Authorizer(FunctionArn target, string name, Origin origin) =>
        new(target.Arn, "authorizer " + name, ["/authorizers/id"], true, origin);
}
