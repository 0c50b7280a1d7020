namespace Gatehouse;

/// <summary>What of a request is checked before the integration is called.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html.</remarks>
[Flags]
public enum RequestValidation
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Required headers, query parameters and path variables.</summary>
    Parameters = 1,

    /// <summary>The body, by the model of its content type.</summary>
    Body = 2,

    /// <summary>Both.</summary>
    All = Parameters | Body,
}
