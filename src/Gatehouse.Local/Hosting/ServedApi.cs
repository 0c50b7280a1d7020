using System.Collections.Immutable;

namespace Gatehouse.Local;

/// <summary>An API that is served, with what people want to know about it.</summary>
internal sealed record ServedApi
{
    /// <summary>The id, first label of its host name.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the definition.</summary>
    public required string Name { get; init; }

    /// <summary>The kind.</summary>
    public required ApiKind Kind { get; init; }

    /// <summary>What answers requests.</summary>
    public required IApiEndpoint Endpoint { get; init; }

    /// <summary>The name of the stack, or null when the API is no part of one.</summary>
    public string? Stack { get; init; }

    /// <summary>The logical id in the stack, or null when the API is no part of one.</summary>
    public string? LogicalId { get; init; }

    /// <summary>The host name that events show.</summary>
    public required string DomainName { get; init; }

    /// <summary>The names of the stages.</summary>
    public ValueList<string> Stages { get; init; } = [];

    /// <summary>The API keys of its usage plans.</summary>
    public ImmutableArray<Rest.ServedApiKey> Keys { get; init; } = [];

    /// <summary>The issuers whose tokens its routes ask for.</summary>
    public ValueList<ServedIssuer> Issuers { get; init; } = [];

    /// <summary>The routes, for people.</summary>
    public ValueList<ServedRoute> Routes { get; init; } = [];
}
