namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>The Lambda Runtime API. Calls block: an environment serves one invocation at a time, on one thread.</summary>
/// <remarks>See https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html.</remarks>
internal interface IRuntimeApi : IDisposable
{
    /// <summary>Waits for an invocation; null when the Runtime API has gone away.</summary>
    RuntimeEvent? Next();

    void Respond(RuntimeEvent invocation, ReadOnlyMemory<byte> answer);

    void Fail(RuntimeEvent invocation, Exception exception);

    void FailInit(Exception exception);
}
