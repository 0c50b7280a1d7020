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
}
