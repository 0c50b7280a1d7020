namespace Gatehouse;

/// <summary>An HTTP backend.</summary>
/// <param name="Uri">The address, with <c>{name}</c> for variables of the path; behind a VPC link, the ARN of a listener or service.</param>
public sealed record HttpBackend(TemplateText Uri) : HttpIntegration
{
    /// <summary>The method of the backend request; <see cref="RouteMethod.Any"/> is the client's own.</summary>
    /// <value>The default is <see cref="RouteMethod.Any"/>.</value>
    public RouteMethod Method { get; init; }

    /// <summary>The id of the VPC link that leads to the backend.</summary>
    /// <value>The default is null: the internet.</value>
    public TemplateText? VpcLink { get; init; }

    /// <summary>The name in the backend's certificate; a value turns HTTPS on behind a VPC link.</summary>
    /// <value>The default is null.</value>
    public TemplateText? ServerNameToVerify { get; init; }
}
