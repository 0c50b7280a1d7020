using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>An integration of an HTTP API as it was written, whether as a resource or as an OpenAPI extension.</summary>
/// <param name="Source">The map that holds it.</param>
internal sealed record HttpIntegrationShape(PropertyReader Source)
{
    public string? Type { get; init; }

    public string? Subtype { get; init; }

    public RouteMethod? Method { get; init; }

    public TemplateText? Uri { get; init; }

    public TemplateText? Credentials { get; init; }

    public bool UsesVpcLink { get; init; }

    public TemplateText? ConnectionId { get; init; }

    public string? PayloadFormatVersion { get; init; }

    public int? TimeoutInMillis { get; init; }

    public TemplateText? ServerNameToVerify { get; init; }

    public ValueMap<TemplateText> RequestParameters { get; init; } = [];

    public ValueMap<ValueMap<TemplateText>> ResponseParameters { get; init; } = [];

    /// <summary>Members that no one knows, under their OpenAPI names.</summary>
    public ValueMap<TemplateValue> Unknown { get; init; } = [];
}
