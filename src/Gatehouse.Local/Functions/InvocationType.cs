namespace Gatehouse.Local.Functions;

/// <summary>How the caller wants a function invoked (<c>X-Amz-Invocation-Type</c>).</summary>
/// <remarks>See https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html.</remarks>
public enum InvocationType
{
    /// <summary>Wait for the answer (status 200).</summary>
    RequestResponse,

    /// <summary>Queue the event and answer at once (status 202); failures are tried twice more.</summary>
    Event,

    /// <summary>Only check that the function could be invoked (status 204).</summary>
    DryRun,
}
