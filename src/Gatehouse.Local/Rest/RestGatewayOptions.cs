using System.Diagnostics.CodeAnalysis;
using Gatehouse.Policies;

namespace Gatehouse.Local.Rest;

/// <summary>What a REST API needs of the world around it.</summary>
internal sealed record RestGatewayOptions : GatewayOptions
{
    public RestGatewayOptions()
    {
    }

    /// <summary>Takes over what all gateways need to know.</summary>
    [SetsRequiredMembers]
    public RestGatewayOptions(GatewayOptions common)
        : base(common)
    {
    }

    /// <summary>The id of the deployment that is served.</summary>
    public string DeploymentId { get; init; } = "local0";

    /// <summary>Other deployments of the API by id, which stages and canaries may refer to.</summary>
    public Func<string, RestApi?> Deployments { get; init; } = static _ => null;

    /// <summary>The id that a resource of the template has, from which a part of the API was read; null for what comes from no template.</summary>
    public Func<Origin, string?> PhysicalId { get; init; } = static _ => null;

    /// <summary>The API keys of all APIs that are served together.</summary>
    /// <value>The default is null: the API is served alone.</value>
    public UsagePlanTable? UsagePlans { get; init; }

    /// <summary>The VPC that a call to a private API comes from; null stands for the API's own first endpoint.</summary>
    public Func<GatewayRequest, CallerVpc?>? Vpc { get; init; }

    /// <summary>How messages of denial end.</summary>
    public DenialWording Denials { get; init; }

    /// <summary>Who may make API Gateway fetch answers anew that it has in its cache.</summary>
    public CacheControlRule CacheControl { get; init; } = new();
}
