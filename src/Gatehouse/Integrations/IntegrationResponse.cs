namespace Gatehouse;

/// <summary>How one kind of backend answer becomes the answer of the route.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/api/API_IntegrationResponse.html.</remarks>
/// <param name="StatusCode">The status that the client gets.</param>
public sealed record IntegrationResponse(int StatusCode)
{
    /// <summary>A regular expression that must match the whole status code (HTTP, AWS services) or <c>errorMessage</c> (Lambda).</summary>
    /// <value>The default is null: the answer that is taken when no other matches.</value>
    public string? SelectionPattern { get; init; }

    /// <summary>Mapping templates of the response by content type.</summary>
    /// <value>The default is empty: the body is passed on unchanged.</value>
    public ValueMap<TemplateText> Templates { get; init; } = [];

    /// <summary>Headers of the method response.</summary>
    /// <value>The default is empty.</value>
    public ValueList<ParameterMapping> Headers { get; init; } = [];

    /// <summary>How the response body is converted between text and binary.</summary>
    /// <value>The default is null.</value>
    public ContentHandling? ContentHandling { get; init; }
}
