namespace Gatehouse.Functions.APIGatewayEvents;

/// <summary>The event of a Lambda authorizer of an HTTP API with payload format 2.0.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html.</remarks>
public class APIGatewayCustomAuthorizerV2Request
{
    /// <summary><c>REQUEST</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The route that is called.</summary>
    public string? RouteArn { get; set; }

    /// <summary>The values of the identity sources, in their order.</summary>
    public List<string>? IdentitySource { get; set; }

    /// <summary>The route that matched.</summary>
    public string? RouteKey { get; set; }

    /// <summary>The path.</summary>
    public string? RawPath { get; set; }

    /// <summary>The query string as sent.</summary>
    public string? RawQueryString { get; set; }

    /// <summary>The cookies, <c>name=value</c> each.</summary>
    public List<string>? Cookies { get; set; }

    /// <summary>The headers, names in lower case.</summary>
    public Dictionary<string, string>? Headers { get; set; }

    /// <summary>The query parameters.</summary>
    public Dictionary<string, string>? QueryStringParameters { get; set; }

    /// <summary>The values of the path variables.</summary>
    public Dictionary<string, string>? PathParameters { get; set; }

    /// <summary>The variables of the stage.</summary>
    public Dictionary<string, string>? StageVariables { get; set; }

    /// <summary>What the gateway knows of the request.</summary>
    public APIGatewayHttpApiV2ProxyRequest.ProxyRequestContext? RequestContext { get; set; }
}
