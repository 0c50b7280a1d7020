namespace Gatehouse.Local.Functions;

internal enum EnvironmentState
{
    /// <summary>The process is initialising; it may have an invocation waiting already.</summary>
    Starting,

    /// <summary>The process waits for an invocation.</summary>
    Idle,

    /// <summary>The process serves an invocation.</summary>
    Busy,

    /// <summary>The process has answered, and is about to wait for the next invocation.</summary>
    Finishing,

    Ended,
}
