using System.Runtime.CompilerServices;

namespace Gatehouse;

/// <summary>A base path of a custom domain, and the stage that answers below it.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mappings.html.</remarks>
public sealed record DomainMapping
{
    /// <summary>A base path, and the stage that answers below it.</summary>
    /// <param name="api">The id of the API, or the reference that yields it.</param>
    /// <param name="stage">The name of the stage, or the reference that yields it; null when the first segment after the base path names it.</param>
    /// <param name="path">The base path without slashes at its ends, such as <c>v1/orders</c>; empty for all that no other mapping takes.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public DomainMapping(TemplateText api, TemplateText? stage, string path = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Api = api;
        Stage = stage;
        Path = path;
        Origin = Origin.Here(file, line);
    }

    /// <summary>The id of the API, or the reference that yields it.</summary>
    public TemplateText Api { get; init; }

    /// <summary>The name of the stage, or the reference that yields it; null when the first segment after the base path names it.</summary>
    public TemplateText? Stage { get; init; }

    /// <summary>The base path without slashes at its ends, such as <c>v1/orders</c>; empty for all that no other mapping takes.</summary>
    public string Path { get; init; }

    /// <summary>What kind of API it is.</summary>
    /// <value>The default is null: not known. REST and WebSocket APIs cannot share a domain.</value>
    public ApiProtocol? Protocol { get; init; }

    /// <summary>Where the mapping was written.</summary>
    public Origin Origin { get; init; }

    /// <summary>Whether the base path has more than one segment.</summary>
    internal bool IsMultiLevel => Path.Contains('/', StringComparison.Ordinal);
}
