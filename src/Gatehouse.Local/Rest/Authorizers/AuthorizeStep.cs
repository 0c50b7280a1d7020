namespace Gatehouse.Local.Rest;

/// <summary>Finds out who calls.</summary>
internal static class AuthorizeStep
{
    public const string Name = "Authorize";

    public static RestStep? For(RouteBuild route) => route.Authorization switch
    {
        IamAuthorization => IamAuthorizeStep.For(route),
        AuthorizerAuthorization { Authorizer: TokenAuthorizer token } => LambdaAuthorizeStep.For(route, token, token.Function, TokenIdentity.Of(route, token)),
        AuthorizerAuthorization { Authorizer: RequestAuthorizer request } => LambdaAuthorizeStep.For(route, request, request.Function, RequestIdentity.Of(request)),
        AuthorizerAuthorization { Authorizer: CognitoAuthorizer cognito } by => CognitoAuthorizeStep.For(route, cognito, by.Scopes),
        _ => null,
    };

    /// <summary>Reports a mistake of an authorizer, once however many routes it protects.</summary>
    public static void Report(RouteBuild route, RestAuthorizer authorizer, DiagnosticDescriptor descriptor, params object[] arguments) =>
        route.Stage.Build.Shared((descriptor.Code, authorizer.Name, string.Join('|', arguments)), () =>
        {
            route.Stage.Diagnostics.Add(descriptor.At(authorizer.Origin.Location, arguments));
            return descriptor;
        });
}
