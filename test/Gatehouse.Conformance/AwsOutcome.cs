using Gatehouse.Local;
using Gatehouse.Local.Rest;

namespace Gatehouse.Conformance;

/// <summary>What running a row led to, on the client's side and on the backends'.</summary>
internal sealed record AwsOutcome(GatewayAnswer Answer, AwsLambdaStubs Functions, AwsBackendRequest? Backend)
{
    /// <summary>The answer to the first request, where a row sends several.</summary>
    public GatewayAnswer First { get; init; } = Answer;

    /// <summary>The gateway response that was rendered last; null for none.</summary>
    public string? FailureType { get; init; }

    /// <summary>The execution log of a test invocation.</summary>
    public string? Log { get; init; }

    /// <summary>The gateway responses of the API, for rows that ask for them.</summary>
    public GatewayResponseSet? GatewayResponses { get; init; }
}
