using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>An authorizer of an HTTP API as it was written, whether as a resource or as an OpenAPI extension.</summary>
/// <param name="Source">The map that holds it.</param>
/// <param name="Name">The name.</param>
internal sealed record HttpAuthorizerShape(PropertyReader Source, string Name)
{
    public string? Type { get; init; }

    public TemplateText? Uri { get; init; }

    public TemplateText? Credentials { get; init; }

    public string? PayloadFormatVersion { get; init; }

    public bool? SimpleResponses { get; init; }

    public ValueList<string> IdentitySources { get; init; } = [];

    public int? CacheSeconds { get; init; }

    public TemplateText? Issuer { get; init; }

    public ValueList<TemplateText> Audience { get; init; } = [];
}
