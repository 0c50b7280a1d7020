namespace Gatehouse;

/// <summary>An HTTP backend that gets the request as it came, and whose answer is passed on.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/setup-http-integrations.html.</remarks>
/// <param name="Uri">The address, with <c>{name}</c> for path variables that <see cref="RequestParameters"/> fills.</param>
public sealed record HttpProxy(TemplateText Uri) : RestIntegration
{
    /// <summary>The method of the backend request; <see cref="RouteMethod.Any"/> is the client's own.</summary>
    /// <value>The default is <see cref="RouteMethod.Any"/>.</value>
    public RouteMethod Method { get; init; }

    /// <summary>Headers, query parameters and path variables of the backend request, besides the client's.</summary>
    /// <value>The default is empty.</value>
    public ValueList<ParameterMapping> RequestParameters { get; init; } = [];

    internal override ValueList<ParameterMapping> RequestMappings => RequestParameters;

    /// <summary>The private network that the backend is reached through.</summary>
    /// <value>The default is null: the internet.</value>
    public RestVpcLink? VpcLink { get; init; }

    /// <summary>Whether any certificate of the backend is taken.</summary>
    /// <value>The default is false.</value>
    public bool InsecureSkipVerification { get; init; }

    /// <summary>Whether the answer is streamed to the client as it arrives.</summary>
    /// <value>The default is false: it is buffered.</value>
    public bool Stream { get; init; }

    /// <summary>How the request body is converted between text and binary.</summary>
    /// <value>The default is null.</value>
    public ContentHandling? ContentHandling { get; init; }
}
