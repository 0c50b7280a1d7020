namespace Gatehouse;

/// <summary>Decides who may call a route of an HTTP API.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html.</remarks>
/// <param name="Name">The name; unique in the API.</param>
public abstract record HttpAuthorizer(string Name)
{
    /// <summary>Where the authorizer was written.</summary>
    public Origin Origin { get; init; }
}

/// <summary>JSON web tokens of an issuer.</summary>
/// <param name="Name">The name; unique in the API.</param>
/// <param name="Issuer">The address of the issuer, without <c>/.well-known</c>.</param>
/// <param name="Audience">The audiences of which a token needs one.</param>
public sealed record JwtAuthorizer(string Name, TemplateText Issuer, ValueList<TemplateText> Audience) : HttpAuthorizer(Name)
{
    /// <summary>Where the token stands.</summary>
    /// <value>The default is the header <c>Authorization</c>.</value>
    public string IdentitySource { get; init; } = "$request.header.Authorization";
}

/// <summary>A Lambda function that gets the request without its body.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html.</remarks>
/// <param name="Name">The name; unique in the API.</param>
/// <param name="Function">The function.</param>
public sealed record HttpLambdaAuthorizer(string Name, FunctionTarget Function) : HttpAuthorizer(Name)
{
    /// <summary>The format of the event and of policies in the answer.</summary>
    /// <value>The default is <see cref="PayloadFormat.V2"/>.</value>
    public PayloadFormat PayloadFormat { get; init; } = PayloadFormat.V2;

    /// <summary>Whether the function answers <c>{"isAuthorized": true}</c> instead of a policy; format 2.0 only.</summary>
    /// <value>The default is true.</value>
    public bool SimpleResponses { get; init; } = true;

    /// <summary>What identifies the caller: all must be there, and together they are the key of the cache.</summary>
    /// <value>The default is the header <c>Authorization</c>.</value>
    public ValueList<string> IdentitySources { get; init; } = ["$request.header.Authorization"];

    /// <summary>How long a verdict is kept, zero (not at all) to one hour.</summary>
    /// <value>The default is zero.</value>
    public TimeSpan CacheFor { get; init; }

    /// <summary>The ARN of the role that API Gateway takes on for the call.</summary>
    /// <value>The default is null: the function's own policy decides.</value>
    public TemplateText? Credentials { get; init; }
}

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

/// <summary>Everyone may call the route.</summary>
public sealed record HttpOpenAuthorization : HttpAuthorization;

/// <summary>The caller signs with AWS credentials.</summary>
public sealed record HttpIamAuthorization : HttpAuthorization;

/// <summary>An authorizer decides.</summary>
/// <param name="Authorizer">The authorizer.</param>
public sealed record HttpAuthorizerAuthorization(HttpAuthorizer Authorizer) : HttpAuthorization
{
    /// <summary>For tokens: the scopes of which one must be there.</summary>
    /// <value>The default is empty.</value>
    public ValueList<string> Scopes { get; init; } = [];
}
