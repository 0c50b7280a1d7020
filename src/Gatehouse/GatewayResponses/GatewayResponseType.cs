namespace Gatehouse;

/// <summary>The answers that API Gateway gives by itself.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html.</remarks>
public enum GatewayResponseType
{
    /// <summary>403: a policy or an authorizer denies.</summary>
    AccessDenied,

    /// <summary>500: the endpoint of the integration, or its mapping, is wrong.</summary>
    ApiConfigurationError,

    /// <summary>500: the authorizer cannot be called, or its answer is wrong.</summary>
    AuthorizerConfigurationError,

    /// <summary>500: the authorizer fails.</summary>
    AuthorizerFailure,

    /// <summary>400: the body does not fit its model.</summary>
    BadRequestBody,

    /// <summary>400: a required parameter is missing.</summary>
    BadRequestParameters,

    /// <summary>Every answer of class 4 that has no response of its own.</summary>
    Default4xx,

    /// <summary>Every answer of class 5 that has no response of its own.</summary>
    Default5xx,

    /// <summary>403: the AWS token has expired.</summary>
    ExpiredToken,

    /// <summary>504: the integration cannot be reached.</summary>
    IntegrationFailure,

    /// <summary>504: the integration takes too long.</summary>
    IntegrationTimeout,

    /// <summary>403: the API key is missing, unknown, or not for this stage.</summary>
    InvalidApiKey,

    /// <summary>403: the AWS signature does not fit.</summary>
    InvalidSignature,

    /// <summary>403: no route for method and path, or no credentials.</summary>
    MissingAuthenticationToken,

    /// <summary>429: the quota of the usage plan is used up.</summary>
    QuotaExceeded,

    /// <summary>413: the request is too large.</summary>
    RequestTooLarge,

    /// <summary>404: the resource is not found after authorization.</summary>
    ResourceNotFound,

    /// <summary>429: too many requests.</summary>
    Throttled,

    /// <summary>401: no identity, or not a valid one.</summary>
    Unauthorized,

    /// <summary>415: no mapping for the content type.</summary>
    UnsupportedMediaType,

    /// <summary>403: the web ACL blocks.</summary>
    WafFiltered,
}
