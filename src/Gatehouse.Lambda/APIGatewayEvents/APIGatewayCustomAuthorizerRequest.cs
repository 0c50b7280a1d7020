namespace Gatehouse.Functions.APIGatewayEvents;

/// <summary>The event of a Lambda authorizer: of type TOKEN, which has only the first three members, or REQUEST with payload format 1.0.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html.</remarks>
public class APIGatewayCustomAuthorizerRequest
{
    /// <summary><c>TOKEN</c> or <c>REQUEST</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The token, for TOKEN.</summary>
    public string? AuthorizationToken { get; set; }

    /// <summary>The method that is called: <c>arn:aws:execute-api:region:account:api/stage/VERB/path</c>.</summary>
    public string? MethodArn { get; set; }

    /// <summary>The path the client asked for.</summary>
    public string? Path { get; set; }

    /// <summary>The HTTP method.</summary>
    public string? HttpMethod { get; set; }

    /// <summary>The headers; of a repeated one, its last value.</summary>
    public IDictionary<string, string>? Headers { get; set; }

    /// <summary>The query parameters; of a repeated one, its last value.</summary>
    public IDictionary<string, string>? QueryStringParameters { get; set; }

    /// <summary>The values of the path variables.</summary>
    public IDictionary<string, string>? PathParameters { get; set; }

    /// <summary>The variables of the stage.</summary>
    public IDictionary<string, string>? StageVariables { get; set; }

    /// <summary>What the gateway knows of the request.</summary>
    public APIGatewayProxyRequest.ProxyRequestContext? RequestContext { get; set; }
}
