namespace Gatehouse;

/// <summary>An answer that a REST route declares.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/api/API_MethodResponse.html.</remarks>
/// <param name="StatusCode">The status.</param>
public sealed record MethodResponse(int StatusCode)
{
    /// <summary>When the route answers so.</summary>
    /// <value>The default is null. It becomes a <see cref="DocumentationPart"/> of the API.</value>
    public string? Description { get; init; }

    /// <summary>Models of the body by content type.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<Model> Models { get; init; } = [];

    /// <summary>The names of the headers.</summary>
    /// <value>The default is empty; those that the integration's responses set are added by themselves.</value>
    public ValueList<string> Headers { get; init; } = [];
}
