namespace Gatehouse.Functions.Core;

/// <summary>How much a line of the log matters. <c>AWS_LAMBDA_LOG_LEVEL</c> names the least that is written.</summary>
public enum LogLevel
{
    /// <summary>The finest detail.</summary>
    Trace,

    /// <summary>For whoever looks for a mistake.</summary>
    Debug,

    /// <summary>The course of events. The default.</summary>
    Information,

    /// <summary>Unusual, and handled.</summary>
    Warning,

    /// <summary>An invocation failed.</summary>
    Error,

    /// <summary>The function cannot go on.</summary>
    Critical,
}
