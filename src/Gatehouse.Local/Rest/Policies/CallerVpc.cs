using Gatehouse.Policies;

namespace Gatehouse.Local.Rest;

/// <summary>The VPC and the interface endpoint that a call to a private API comes through.</summary>
/// <param name="VpcId">The VPC, <c>aws:SourceVpc</c>.</param>
/// <param name="VpceId">The endpoint, <c>aws:SourceVpce</c>.</param>
internal sealed record CallerVpc(string VpcId, string VpceId)
{
    /// <summary>The policy of the endpoint; null when it lets everyone through.</summary>
    public CompiledPolicy? EndpointPolicy { get; init; }

    /// <summary>Where calls to a private API come from when nothing else is configured: its own first endpoint.</summary>
    public static CallerVpc Default(StageBuild stage) =>
        new("vpc-local", stage.Api.Endpoint.VpcEndpointIds is [var first, ..] ? stage.Resolve(first) : "vpce-local");
}
