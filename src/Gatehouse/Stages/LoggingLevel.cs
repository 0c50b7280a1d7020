namespace Gatehouse;

/// <summary>How much an execution log holds.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html.</remarks>
public enum LoggingLevel
{
    /// <summary>Nothing.</summary>
    Off,

    /// <summary>Requests that fail.</summary>
    Error,

    /// <summary>All requests.</summary>
    Info,
}
