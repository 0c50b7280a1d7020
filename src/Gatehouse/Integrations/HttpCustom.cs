namespace Gatehouse;

/// <summary>An HTTP backend whose request and response are mapped.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/setup-http-integrations.html.</remarks>
/// <param name="Uri">The address, with <c>{name}</c> for path variables that <see cref="MappedIntegration.RequestParameters"/> fills.</param>
public sealed record HttpCustom(TemplateText Uri) : MappedIntegration
{
    /// <summary>The method of the backend request; <see cref="RouteMethod.Any"/> is the client's own.</summary>
    /// <value>The default is <see cref="RouteMethod.Any"/>.</value>
    public RouteMethod Method { get; init; }

    /// <summary>The private network that the backend is reached through.</summary>
    /// <value>The default is null: the internet.</value>
    public RestVpcLink? VpcLink { get; init; }

    /// <summary>Whether any certificate of the backend is taken.</summary>
    /// <value>The default is false.</value>
    public bool InsecureSkipVerification { get; init; }
}
