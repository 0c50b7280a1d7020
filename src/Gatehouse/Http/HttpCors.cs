namespace Gatehouse;

/// <summary>Which pages of other origins may call an HTTP API.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html.</remarks>
/// <param name="Origins">The origins: <c>https://www.example.com</c>, <c>*</c>, <c>https://*</c> or <c>http://*</c>.</param>
public sealed record HttpCors(params ValueList<string> Origins)
{
    /// <summary>The methods that may be called, or <c>*</c>.</summary>
    /// <value>The default is empty.</value>
    public ValueList<string> Methods { get; init; } = [];

    /// <summary>The headers that a request may carry, or <c>*</c>.</summary>
    /// <value>The default is empty.</value>
    public ValueList<string> Headers { get; init; } = [];

    /// <summary>The headers of an answer that a page may read, or <c>*</c>.</summary>
    /// <value>The default is empty.</value>
    public ValueList<string> ExposedHeaders { get; init; } = [];

    /// <summary>How long a browser may remember the preflight, at most a day.</summary>
    /// <value>The default is null: as the browser likes.</value>
    public TimeSpan? MaxAge { get; init; }

    /// <summary>Whether cookies and other credentials go along; needs named origins.</summary>
    /// <value>The default is false.</value>
    public bool Credentials { get; init; }
}
