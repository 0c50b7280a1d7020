namespace Gatehouse;

/// <summary>How strictly a connection must have entered by the resource's own endpoint.</summary>
public enum EndpointAccessMode
{
    /// <summary>Not checked.</summary>
    Basic,

    /// <summary>Connections by another endpoint type, or with another server name, are refused.</summary>
    Strict,
}
