namespace Gatehouse;

/// <summary>How a route of an HTTP API is protected.</summary>
public abstract record HttpAuthorization
{
    private protected HttpAuthorization()
    {
    }

    /// <summary>Everyone may call the route, whatever the API's default is.</summary>
    public static HttpAuthorization None { get; } = new HttpOpenAuthorization();

    /// <summary>The caller signs with AWS credentials that may call <c>execute-api:Invoke</c>.</summary>
    public static HttpAuthorization Iam { get; } = new HttpIamAuthorization();

    /// <summary>The authorizer decides.</summary>
    public static HttpAuthorization By(HttpAuthorizer authorizer, params ValueList<string> scopes) =>
        new HttpAuthorizerAuthorization(authorizer) { Scopes = scopes };
}
