namespace Gatehouse;

/// <summary>A value of a request to a WebSocket API that identifies the caller.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html.</remarks>
/// <param name="Expression">The expression of the authorizer, such as <c>route.request.header.Authorization</c>.</param>
public sealed record WebSocketIdentitySource(string Expression)
{
    /// <summary>A header.</summary>
    public static WebSocketIdentitySource Header(string name) => new($"route.request.header.{name}");

    /// <summary>A query parameter.</summary>
    public static WebSocketIdentitySource Query(string name) => new($"route.request.querystring.{name}");

    /// <summary>A stage variable.</summary>
    public static WebSocketIdentitySource StageVariable(string name) => new($"stageVariables.{name}");

    /// <summary>A member of <c>$context</c>.</summary>
    public static WebSocketIdentitySource Context(string path) => new($"context.{path}");
}
