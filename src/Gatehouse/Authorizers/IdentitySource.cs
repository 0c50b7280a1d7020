namespace Gatehouse;

/// <summary>A value of a request that identifies the caller.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/configure-api-gateway-lambda-authorization.html.</remarks>
/// <param name="Expression">The expression of the REST authorizer, such as <c>method.request.header.Authorization</c>.</param>
public sealed record IdentitySource(string Expression)
{
    /// <summary>A header.</summary>
    public static IdentitySource Header(string name) => new($"method.request.header.{name}");

    /// <summary>A query parameter.</summary>
    public static IdentitySource Query(string name) => new($"method.request.querystring.{name}");

    /// <summary>A stage variable.</summary>
    public static IdentitySource StageVariable(string name) => new($"stageVariables.{name}");

    /// <summary>A member of <c>$context</c>.</summary>
    public static IdentitySource Context(string path) => new($"context.{path}");
}
