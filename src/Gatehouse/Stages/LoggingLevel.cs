namespace Gatehouse;

/// <summary>How much an execution log holds.</summary>
public enum LoggingLevel
{
    /// <summary>Nothing.</summary>
    Off,

    /// <summary>Requests that fail.</summary>
    Error,

    /// <summary>All requests.</summary>
    Info,
}
