using System.Collections.Immutable;

namespace Gatehouse.Local.Rest;

/// <summary>An integration response, compiled.</summary>
internal sealed record MappedResponse(int Status, TemplateSet Templates, ImmutableArray<ResponseHeaderMapping> Headers, ContentHandling? ContentHandling)
{
    public static MappedResponse Compile(RouteBuild route, IntegrationResponse response) =>
        new(
            response.StatusCode,
            TemplateSet.Compile(route, response.Templates),
            [.. response.Headers.Select(mapping => new ResponseHeaderMapping(mapping.Name, RequestMappings.Compile(route, mapping, ResponseValue.Compile)))],
            response.ContentHandling);
}
