using System.Collections.Immutable;

namespace Gatehouse.Local.Rest;

/// <summary>An integration response, compiled.</summary>
internal sealed record MappedResponse(int Status, TemplateSet Templates, ImmutableArray<ResponseHeaderMapping> Headers, ContentHandling? ContentHandling)
{
    /// <summary>The content types that the method response has models for.</summary>
    public required ImmutableArray<string> ContentTypes { get; init; }

    /// <summary>The content type of the answer where nothing is mapped to that header.</summary>
    /// <param name="accept">What the client accepts; the first type of it counts.</param>
    public string ContentType(string? accept)
    {
        if (ContentTypes.IsEmpty)
        {
            return TemplateSet.Json;
        }

        var wanted = accept is null ? TemplateSet.Json : MediaTypes.First(accept);
        foreach (var type in ContentTypes)
        {
            if (wanted.Equals(type, StringComparison.OrdinalIgnoreCase))
            {
                return type;
            }
        }

        return ContentTypes.Contains(TemplateSet.Json) ? TemplateSet.Json : ContentTypes[0];
    }

    public static MappedResponse Compile(RouteBuild route, IntegrationResponse response) =>
        new(
            response.StatusCode,
            TemplateSet.Compile(route, response.Templates),
            [.. response.Headers.Select(mapping => new ResponseHeaderMapping(mapping.Name, RequestMappings.Compile(route, mapping, ResponseValue.Compile)))],
            response.ContentHandling)
        {
            ContentTypes = [.. route.Route.Responses.Where(declared => declared.StatusCode == response.StatusCode)
                .SelectMany(declared => declared.Models.Keys).Where(type => !type.Contains('*', StringComparison.Ordinal))],
        };
}
