namespace Gatehouse.Local.Functions;

/// <summary>Who hands out invocations to environments.</summary>
internal interface IEnvironmentOwner
{
    /// <summary>An environment has answered and will wait for an invocation soon.</summary>
    void OnFinishing();

    /// <summary>An environment waits for an invocation.</summary>
    void OnIdle(ExecutionEnvironment environment, bool wasFinishing);

    /// <summary>An environment is over.</summary>
    void OnEnded(ExecutionEnvironment environment, bool wasFinishing);
}
