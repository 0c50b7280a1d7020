using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>A REST integration as it was written, whether as a property of a method or as an OpenAPI extension.</summary>
/// <param name="Source">The map that holds it.</param>
internal sealed record IntegrationShape(PropertyReader Source)
{
    public string? Type { get; init; }

    /// <summary>The method of the backend request; null when absent.</summary>
    public RouteMethod? Method { get; init; }

    public TemplateText? Uri { get; init; }

    public TemplateText? Credentials { get; init; }

    public bool UsesVpcLink { get; init; }

    public TemplateText? ConnectionId { get; init; }

    public TemplateText? Target { get; init; }

    public ValueList<ParameterMapping> RequestParameters { get; init; } = [];

    public ValueMap<TemplateText> RequestTemplates { get; init; } = [];

    public PassthroughBehavior? Passthrough { get; init; }

    public ContentHandling? ContentHandling { get; init; }

    public int? TimeoutInMillis { get; init; }

    public bool Streams { get; init; }

    public bool? InsecureSkipVerification { get; init; }

    public ValueList<IntegrationResponse> Responses { get; init; } = [];

    public ValueList<CacheKeyParameter> CacheKeys { get; init; } = [];

    public string? CacheNamespace { get; init; }

    /// <summary>Members that no one knows, under their OpenAPI names.</summary>
    public ValueMap<TemplateValue> Unknown { get; init; } = [];
}
