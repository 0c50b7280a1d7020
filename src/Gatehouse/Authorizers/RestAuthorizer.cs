namespace Gatehouse;

/// <summary>Decides who may call a route of a REST API.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/api/API_Authorizer.html.</remarks>
/// <param name="Name">The name; unique in the API.</param>
public abstract record RestAuthorizer(string Name)
{
    /// <summary>How long a verdict is kept, zero (not at all) to one hour.</summary>
    /// <value>The default is five minutes.</value>
    public TimeSpan CacheFor { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Where the authorizer was written.</summary>
    public Origin Origin { get; init; }
}

/// <summary>A Lambda function that gets the token of one header and answers a policy.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html.</remarks>
/// <param name="Name">The name; unique in the API.</param>
/// <param name="Function">The function.</param>
public sealed record TokenAuthorizer(string Name, FunctionTarget Function) : RestAuthorizer(Name)
{
    /// <summary>The header that holds the token.</summary>
    /// <value>The default is <c>Authorization</c>.</value>
    public string Header { get; init; } = "Authorization";

    /// <summary>A regular expression that the token must match before the function is called.</summary>
    /// <value>The default is null: every token is passed on.</value>
    public string? ValidationExpression { get; init; }

    /// <summary>The ARN of the role that API Gateway takes on for the call.</summary>
    /// <value>The default is null: the function's own policy decides.</value>
    public TemplateText? Credentials { get; init; }
}

/// <summary>A Lambda function that gets the request without its body and answers a policy.</summary>
/// <param name="Name">The name; unique in the API.</param>
/// <param name="Function">The function.</param>
public sealed record RequestAuthorizer(string Name, FunctionTarget Function) : RestAuthorizer(Name)
{
    /// <summary>What identifies the caller: all must be there, and together they are the key of the cache.</summary>
    /// <value>The default is empty, which is allowed only when <see cref="RestAuthorizer.CacheFor"/> is zero.</value>
    public ValueList<IdentitySource> IdentitySources { get; init; } = [];

    /// <summary>The ARN of the role that API Gateway takes on for the call.</summary>
    /// <value>The default is null: the function's own policy decides.</value>
    public TemplateText? Credentials { get; init; }
}

/// <summary>Tokens of Cognito user pools.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html.</remarks>
/// <param name="Name">The name; unique in the API.</param>
/// <param name="UserPools">The ARNs of the user pools.</param>
public sealed record CognitoAuthorizer(string Name, ValueList<TemplateText> UserPools) : RestAuthorizer(Name)
{
    /// <summary>The header that holds the token.</summary>
    /// <value>The default is <c>Authorization</c>.</value>
    public string Header { get; init; } = "Authorization";

    /// <summary>A regular expression that the audience of the token must match.</summary>
    /// <value>The default is null.</value>
    public string? ValidationExpression { get; init; }
}
