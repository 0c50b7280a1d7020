namespace Gatehouse;

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
    public ValueList<HttpIdentitySource> IdentitySources { get; init; } = [HttpIdentitySource.Header("Authorization")];

    /// <summary>How long a verdict is kept, zero (not at all) to one hour.</summary>
    /// <value>The default is zero.</value>
    public TimeSpan CacheFor { get; init; }

    /// <summary>The ARN of the role that API Gateway takes on for the call.</summary>
    /// <value>The default is null: the function's own policy decides.</value>
    public TemplateText? Credentials { get; init; }
}
