namespace Gatehouse.Local.Rest;

/// <summary>How a service of AWS is called.</summary>
/// <param name="EndpointName">Its name in <c>AWS_ENDPOINT_URL_{name}</c>.</param>
internal sealed record AwsService(string EndpointName)
{
    /// <summary>What stands before the action in <c>X-Amz-Target</c>; null for services that API Gateway does not set it for.</summary>
    public string? Target { get; init; }

    /// <summary>The content type of its JSON protocol; null for services without one.</summary>
    public string? ContentType { get; init; }

    /// <summary>The version of its query protocol; null for services without one.</summary>
    public string? Version { get; init; }

    /// <summary>
    /// Whether API Gateway speaks the query protocol with a service that has a JSON one too: actions take query parameters alone,
    /// and answers come wrapped in <c>{Action}Response</c>.
    /// </summary>
    public bool IsQueried { get; init; }

    /// <summary>The name that requests are signed with.</summary>
    public string? SigningName { get; init; }
}
