namespace Gatehouse;

/// <summary>Which pages of other origins may call a REST API.</summary>
/// <remarks>
/// Every path gets an OPTIONS route that no authorizer guards, unless it has one already, and
/// the errors that API Gateway answers by itself get the headers too; so do the answers of mapped integrations where there is one origin
/// (or all). With several, and for proxies, whose answers pass as they are, the backend sets <c>Access-Control-Allow-Origin</c>.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html.
/// </remarks>
/// <param name="Origins">The origins, such as <c>https://www.example.com</c>, or <c>*</c> for all.</param>
public sealed record RestCors(params ValueList<string> Origins)
{
    /// <summary>Pages of every origin may call.</summary>
    public static RestCors AllOrigins { get; } = new("*");

    /// <summary>The methods that may be called.</summary>
    /// <value>The default is empty: those of the path's routes.</value>
    public ValueList<RouteMethod> Methods { get; init; } = [];

    /// <summary>The headers that a request may carry.</summary>
    /// <value>The default is what AWS's own clients send, <c>Authorization</c> and <c>X-Api-Key</c> among them.</value>
    public ValueList<string> Headers { get; init; } =
        ["Content-Type", "X-Amz-Date", "Authorization", "X-Api-Key", "X-Amz-Security-Token", "X-Amz-User-Agent"];

    /// <summary>The headers of an answer that a page may read.</summary>
    /// <value>The default is empty.</value>
    public ValueList<string> ExposedHeaders { get; init; } = [];

    /// <summary>How long a browser may remember the preflight.</summary>
    /// <value>The default is null: as the browser likes.</value>
    public TimeSpan? MaxAge { get; init; }

    /// <summary>Whether cookies and other credentials go along; needs named origins.</summary>
    /// <value>The default is false.</value>
    public bool Credentials { get; init; }
}
