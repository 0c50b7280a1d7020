namespace Gatehouse;

/// <summary>How a REST route is protected.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html.</remarks>
public abstract record RestAuthorization
{
    private protected RestAuthorization()
    {
    }

    /// <summary>Everyone may call the route, whatever the API's default is.</summary>
    public static RestAuthorization None { get; } = new OpenAuthorization();

    /// <summary>The caller signs with AWS credentials that may call <c>execute-api:Invoke</c>.</summary>
    public static RestAuthorization Iam { get; } = new IamAuthorization();

    /// <summary>The authorizer decides.</summary>
    /// <param name="authorizer">The authorizer.</param>
    /// <param name="scopes">For Cognito: the scopes of which an access token needs one; none to take ID tokens.</param>
    public static RestAuthorization By(RestAuthorizer authorizer, params ValueList<string> scopes) =>
        new AuthorizerAuthorization(authorizer) { Scopes = scopes };
}
