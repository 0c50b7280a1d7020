namespace Gatehouse.Local;

/// <summary>How large requests may be.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html.</remarks>
internal static class RequestLimits
{
    /// <summary>The longest request target, in characters.</summary>
    public const int Target = 10_240;

    /// <summary>All header names, values, separators and line ends together, in bytes.</summary>
    public const int Headers = 10_240;

    /// <summary>The largest body, in bytes.</summary>
    public const int Body = 10 * 1024 * 1024;

    /// <summary>What the server itself reads at most of a request line or of headers before it cuts the client off.</summary>
    public const int Hard = 256 * 1024;
}
