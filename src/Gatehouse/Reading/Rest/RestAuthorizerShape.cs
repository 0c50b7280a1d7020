using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>An authorizer of a REST API as it was written, whether as a resource or as an OpenAPI extension.</summary>
/// <param name="Source">The map that holds it.</param>
/// <param name="Name">The name.</param>
internal sealed record RestAuthorizerShape(PropertyReader Source, string Name)
{
    public string? Type { get; init; }

    public TemplateText? Uri { get; init; }

    public TemplateText? Credentials { get; init; }

    public string? IdentitySource { get; init; }

    public string? ValidationExpression { get; init; }

    public int? CacheSeconds { get; init; }

    public ValueList<TemplateText> UserPools { get; init; } = [];
}
