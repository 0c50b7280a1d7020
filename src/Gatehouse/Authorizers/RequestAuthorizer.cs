namespace Gatehouse;

/// <summary>A Lambda function that gets the request without its body and answers a policy.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html.</remarks>
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
