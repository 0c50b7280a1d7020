namespace Gatehouse;

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
