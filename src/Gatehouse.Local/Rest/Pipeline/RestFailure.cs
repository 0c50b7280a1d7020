namespace Gatehouse.Local.Rest;

/// <summary>Why the gateway answers by itself, in AWS's terms.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html.</remarks>
/// <param name="Type">The gateway response that is rendered.</param>
/// <param name="Message">The text of <c>$context.error.message</c>; null prints as JSON's <c>null</c>.</param>
internal sealed record RestFailure(GatewayResponseType Type, string? Message)
{
    /// <summary>The value of <c>x-amzn-ErrorType</c>.</summary>
    public string ErrorType { get; init; } = DefaultErrorType(Type);

    /// <summary>The status where it is not the type's own, as 502 for a malformed answer of a function.</summary>
    public int? Status { get; init; }

    /// <summary>The text of <c>$context.error.validationErrorString</c>.</summary>
    public string? ValidationError { get; init; }

    /// <summary>Whether the default body spells its member <c>Message</c>, as denials of access do.</summary>
    public bool CapitalMessage { get; init; }

    /// <summary>Whether the default body has a blank after the colon, as bodies of failed integrations do.</summary>
    public bool Spaced { get; init; }

    /// <summary>Whether the caller's signature or token was not taken.</summary>
    public bool IsAuthentication { get; init; }

    /// <summary>The line of the execution log, where it says more than the message.</summary>
    public string? Log { get; init; }

    /// <summary>The value of <c>$context.integration.error</c>, where it is not that line.</summary>
    public string? IntegrationError { get; init; }

    public static RestFailure Forbidden() => new(GatewayResponseType.Default4xx, "Forbidden") { Status = 403, ErrorType = "ForbiddenException" };

    public static RestFailure MissingAuthenticationToken() =>
        new(GatewayResponseType.MissingAuthenticationToken, "Missing Authentication Token");

    public static RestFailure AccessDenied(string message) =>
        new(GatewayResponseType.AccessDenied, message) { CapitalMessage = true };

    public static RestFailure Unauthorized(string message = "Unauthorized") => new(GatewayResponseType.Unauthorized, message);

    public static RestFailure AuthorizerConfiguration(string? log = null) =>
        new(GatewayResponseType.AuthorizerConfigurationError, null) { Log = log };

    public static RestFailure InvalidApiKey() => new(GatewayResponseType.InvalidApiKey, "Forbidden");

    public static RestFailure Throttled() => new(GatewayResponseType.Throttled, "Too Many Requests");

    public static RestFailure QuotaExceeded() => new(GatewayResponseType.QuotaExceeded, "Limit Exceeded");

    public static RestFailure BadParameters(string message) => new(GatewayResponseType.BadRequestParameters, message);

    public static RestFailure BadBody(string? validationError = null) =>
        new(GatewayResponseType.BadRequestBody, "Invalid request body") { ValidationError = validationError };

    public static RestFailure BadRequest(string message) =>
        new(GatewayResponseType.Default4xx, message) { Status = 400, Spaced = true };

    public static RestFailure UnsupportedMediaType() => new(GatewayResponseType.UnsupportedMediaType, "Unsupported Media Type");

    public static RestFailure UriTooLong() => new(GatewayResponseType.Default4xx, "Request URI too long") { Status = 414 };

    public static RestFailure TooLarge(string message) => new(GatewayResponseType.RequestTooLarge, message);

    /// <summary>The definition cannot be followed: a bad address, a forbidden header, base64 that is none, no response that fits.</summary>
    public static RestFailure Configuration(string log) =>
        new(GatewayResponseType.ApiConfigurationError, "Internal server error") { Spaced = true, Log = "Execution failed due to configuration error: " + log };

    /// <summary>The backend's answer cannot be passed on.</summary>
    public static RestFailure BadBackendAnswer(string log) =>
        new(GatewayResponseType.Default5xx, "Internal server error") { Status = 502, Spaced = true, Log = log };

    /// <summary>The function behind a proxy integration failed.</summary>
    /// <param name="message">What the function said.</param>
    /// <param name="requestId">The id of the invocation.</param>
    public static RestFailure FunctionError(string? message, string? requestId) =>
        new(GatewayResponseType.IntegrationFailure, "Internal server error")
        {
            Status = 502,
            Spaced = true,
            Log = $"Lambda execution failed with status 200 due to customer function error: {message}. Lambda request id: {requestId}",
            IntegrationError = "Lambda Customer Function Error:" + message,
        };

    public static RestFailure Internal(string log) =>
        new(GatewayResponseType.Default5xx, "Internal server error") { Status = 500, Spaced = true, Log = log };

    public static RestFailure Unreachable(string log) =>
        new(GatewayResponseType.IntegrationFailure, "Network error communicating with endpoint") { Spaced = true, Log = log };

    public static RestFailure TimedOut() =>
        new(GatewayResponseType.IntegrationTimeout, "Endpoint request timed out") { Spaced = true, Log = "Execution failed due to a timeout error" };

    public static RestFailure Stopped() => Internal("Execution failed because the gateway was stopped before the integration answered");

    private static string DefaultErrorType(GatewayResponseType type) => type switch
    {
        GatewayResponseType.AccessDenied => "AccessDeniedException",
        GatewayResponseType.AuthorizerConfigurationError => "AuthorizerConfigurationException",
        GatewayResponseType.AuthorizerFailure => "AuthorizerFailureException",
        GatewayResponseType.BadRequestBody or GatewayResponseType.BadRequestParameters or GatewayResponseType.UnsupportedMediaType or
            GatewayResponseType.Default4xx => "BadRequestException",
        GatewayResponseType.ExpiredToken => "ExpiredTokenException",
        GatewayResponseType.InvalidApiKey or GatewayResponseType.WafFiltered => "ForbiddenException",
        GatewayResponseType.InvalidSignature => "InvalidSignatureException",
        GatewayResponseType.MissingAuthenticationToken => "MissingAuthenticationTokenException",
        GatewayResponseType.QuotaExceeded => "LimitExceededException",
        GatewayResponseType.RequestTooLarge => "RequestTooLargeException",
        GatewayResponseType.ResourceNotFound => "NotFoundException",
        GatewayResponseType.Throttled => "TooManyRequestsException",
        GatewayResponseType.Unauthorized => "UnauthorizedException",
        _ => "InternalServerErrorException",
    };
}
