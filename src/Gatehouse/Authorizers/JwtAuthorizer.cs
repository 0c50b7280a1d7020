namespace Gatehouse;

/// <summary>JSON web tokens of an issuer.</summary>
/// <param name="Name">The name; unique in the API.</param>
/// <param name="Issuer">The address of the issuer, without <c>/.well-known</c>.</param>
/// <param name="Audience">The audiences of which a token needs one.</param>
public sealed record JwtAuthorizer(string Name, TemplateText Issuer, ValueList<TemplateText> Audience) : HttpAuthorizer(Name)
{
    /// <summary>Where the token stands.</summary>
    /// <value>The default is the header <c>Authorization</c>.</value>
    public HttpIdentitySource IdentitySource { get; init; } = HttpIdentitySource.Header("Authorization");
}
