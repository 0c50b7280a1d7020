namespace Gatehouse;

/// <summary>A base path of a custom domain, and the stage that answers below it.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mappings.html.</remarks>
/// <param name="Api">The id of the API, or the reference that yields it.</param>
/// <param name="Stage">The name of the stage; null when the first segment after the base path names it.</param>
/// <param name="Path">The base path without slashes at its ends, such as <c>v1/orders</c>; empty for all that no other mapping takes.</param>
public sealed record DomainMapping(TemplateText Api, string? Stage, string Path = "")
{
    /// <summary>What kind of API it is.</summary>
    /// <value>The default is null: not known. REST and WebSocket APIs cannot share a domain.</value>
    public ApiProtocol? Protocol { get; init; }

    /// <summary>Whether the base path has more than one segment.</summary>
    internal bool IsMultiLevel => Path.Contains('/', StringComparison.Ordinal);
}
