namespace Gatehouse;

/// <summary>How strictly a connection must have entered by the resource's own endpoint.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies.html.</remarks>
public enum EndpointAccessMode
{
    /// <summary>Not checked.</summary>
    Basic,

    /// <summary>Connections by another endpoint type, or with another server name, are refused.</summary>
    Strict,
}
