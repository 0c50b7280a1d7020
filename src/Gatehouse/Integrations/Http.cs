namespace Gatehouse;

/// <summary>Makes integrations with HTTP backends.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/setup-http-integrations.html.</remarks>
public static class Http
{
    /// <summary>The backend gets the request as it came, and its answer is passed on.</summary>
    /// <param name="uri">The address; variables of the route's path stand in it as <c>{name}</c>, a greedy one without its plus sign.</param>
    /// <param name="vpcLink">The private network that the backend is reached through; the internet when null.</param>
    public static HttpProxy Proxy(TemplateText uri, RestVpcLink? vpcLink = null) => new(uri) { VpcLink = vpcLink };

    /// <summary>As <see cref="Proxy"/>, and the answer is streamed to the client as it arrives.</summary>
    /// <param name="uri">The address, as in <see cref="Proxy"/>.</param>
    /// <param name="vpcLink">The private network that the backend is reached through; the internet when null.</param>
    public static HttpProxy Stream(TemplateText uri, RestVpcLink? vpcLink = null) => new(uri) { VpcLink = vpcLink, Stream = true };

    /// <summary>The backend gets what the request template renders, and its answer is mapped.</summary>
    /// <param name="method">The method of the backend request.</param>
    /// <param name="uri">The address, as in <see cref="Proxy"/>.</param>
    /// <param name="request">The mapping template of JSON requests; null passes the body on.</param>
    /// <param name="response">The mapping template of the answer; null passes it on.</param>
    public static HttpCustom Custom(RouteMethod method, TemplateText uri, MappingTemplateText? request = null, MappingTemplateText? response = null) =>
        new(uri)
        {
            Method = method,
            RequestTemplates = request is null ? [] : [new("application/json", request.Text)],
            Responses = [new(200) { Templates = response is null ? [] : [new("application/json", response.Text)] }],
        };
}
