namespace Gatehouse;

/// <summary>What a piece of documentation is about.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/api/API_DocumentationPartLocation.html.</remarks>
/// <param name="Type">The type of what is documented.</param>
public sealed record DocumentationLocation(DocumentationPartType Type)
{
    /// <summary>The path; <c>/</c> when null, for types that have one.</summary>
    public string? Path { get; init; }

    /// <summary>The method; all when null.</summary>
    public RouteMethod? Method { get; init; }

    /// <summary>The status; all when null.</summary>
    public int? StatusCode { get; init; }

    /// <summary>The name of the model, authorizer, parameter or header.</summary>
    public string? Name { get; init; }
}
