namespace Gatehouse.Local.Http;

/// <summary>A route of one stage, ready to serve.</summary>
internal sealed class CompiledRoute
{
    public required HttpRoute Definition { get; init; }

    /// <summary>The route key, made once.</summary>
    public required string Key { get; init; }

    public required IBackend Backend { get; init; }

    public TokenBucket? Throttle { get; init; }

    public IRouteAuthorizer? Authorizer { get; init; }

    public RequestMapping? RequestMapping { get; init; }

    public ResponseMapping? ResponseMapping { get; init; }

    /// <summary>The path as definition and events write it, or <c>$default</c>.</summary>
    public string ResourcePath => Definition.Path?.Text ?? "$default";
}
