namespace Gatehouse;

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
