namespace Gatehouse;

/// <summary>A value of a request to an HTTP API that identifies the caller.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html.</remarks>
/// <param name="Expression">The expression of the authorizer, such as <c>$request.header.Authorization</c>.</param>
public sealed record HttpIdentitySource(string Expression)
{
    /// <summary>A header.</summary>
    public static HttpIdentitySource Header(string name) => new($"$request.header.{name}");

    /// <summary>A query parameter.</summary>
    public static HttpIdentitySource Query(string name) => new($"$request.querystring.{name}");

    /// <summary>A stage variable.</summary>
    public static HttpIdentitySource StageVariable(string name) => new($"$stageVariables.{name}");

    /// <summary>A member of <c>$context</c>.</summary>
    public static HttpIdentitySource Context(string path) => new($"$context.{path}");
}
