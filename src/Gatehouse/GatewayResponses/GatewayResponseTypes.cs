using System.Collections.Immutable;

namespace Gatehouse;

/// <summary>The names of <see cref="GatewayResponseType"/> in templates, and the statuses that they have by default.</summary>
internal static class GatewayResponseTypes
{
    private static readonly ImmutableArray<(GatewayResponseType Type, string Name, int Status)> All =
    [
        (GatewayResponseType.AccessDenied, "ACCESS_DENIED", 403),
        (GatewayResponseType.ApiConfigurationError, "API_CONFIGURATION_ERROR", 500),
        (GatewayResponseType.AuthorizerConfigurationError, "AUTHORIZER_CONFIGURATION_ERROR", 500),
        (GatewayResponseType.AuthorizerFailure, "AUTHORIZER_FAILURE", 500),
        (GatewayResponseType.BadRequestBody, "BAD_REQUEST_BODY", 400),
        (GatewayResponseType.BadRequestParameters, "BAD_REQUEST_PARAMETERS", 400),
        (GatewayResponseType.Default4xx, "DEFAULT_4XX", 0),
        (GatewayResponseType.Default5xx, "DEFAULT_5XX", 0),
        (GatewayResponseType.ExpiredToken, "EXPIRED_TOKEN", 403),
        (GatewayResponseType.IntegrationFailure, "INTEGRATION_FAILURE", 504),
        (GatewayResponseType.IntegrationTimeout, "INTEGRATION_TIMEOUT", 504),
        (GatewayResponseType.InvalidApiKey, "INVALID_API_KEY", 403),
        (GatewayResponseType.InvalidSignature, "INVALID_SIGNATURE", 403),
        (GatewayResponseType.MissingAuthenticationToken, "MISSING_AUTHENTICATION_TOKEN", 403),
        (GatewayResponseType.QuotaExceeded, "QUOTA_EXCEEDED", 429),
        (GatewayResponseType.RequestTooLarge, "REQUEST_TOO_LARGE", 413),
        (GatewayResponseType.ResourceNotFound, "RESOURCE_NOT_FOUND", 404),
        (GatewayResponseType.Throttled, "THROTTLED", 429),
        (GatewayResponseType.Unauthorized, "UNAUTHORIZED", 401),
        (GatewayResponseType.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", 415),
        (GatewayResponseType.WafFiltered, "WAF_FILTERED", 403),
    ];

    public static string Name(this GatewayResponseType type) => All[(int)type].Name;

    /// <summary>The default status; 0 for the two that stand for a class.</summary>
    public static int DefaultStatus(this GatewayResponseType type) => All[(int)type].Status;

    public static bool TryParse(string name, out GatewayResponseType type)
    {
        foreach (var row in All)
        {
            if (row.Name == name)
            {
                type = row.Type;
                return true;
            }
        }

        type = default;
        return false;
    }

    public static string Allowed => string.Join(", ", All.Select(row => row.Name));
}
