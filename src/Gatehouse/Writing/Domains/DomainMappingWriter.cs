namespace Gatehouse;

/// <summary>Writes mappings: base path mappings for REST APIs, API mappings for the others and for base paths of several levels.</summary>
internal static class DomainMappingWriter
{
    public static void Add(CustomDomain domain, MappedStages stages, WriterContext context)
    {
        foreach (var mapping in domain.Mappings)
        {
            var staged = mapping.Stage is null ? mapping : mapping with { Stage = stages.Name(mapping.Api, mapping.Stage) };
            var (type, properties) = Resource(domain.Endpoint, staged, TemplateText.Ref(context.LogicalId), DomainResource.Arn(context));
            context.AddAt(mapping.Origin.Or(domain.Origin), "Mapping" + (mapping.Path.Length == 0 ? "" : LogicalIds.Part(mapping.Path)), type, properties);
        }
    }

    /// <summary>The type and the properties of a mapping's resource.</summary>
    /// <param name="endpoint">How the domain is reached.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="domainName">The name of the domain.</param>
    /// <param name="domainArn">Its ARN, by which private domains are named.</param>
    public static (string Type, TemplateMap Properties) Resource(RestEndpointType endpoint, DomainMapping mapping, TemplateText domainName, TemplateText domainArn) =>
        endpoint == RestEndpointType.Private ? ("AWS::ApiGateway::BasePathMappingV2", BasePath(mapping).Add("DomainNameArn", domainArn).ToMap())
        : IsBasePath(endpoint, mapping) ? ("AWS::ApiGateway::BasePathMapping", BasePath(mapping).Add("DomainName", domainName).ToMap())
        : ("AWS::ApiGatewayV2::ApiMapping", ApiMapping(mapping).Add("DomainName", domainName).ToMap());

    /// <summary>API mappings take every kind of API, but need a stage and a regional domain.</summary>
    private static bool IsBasePath(RestEndpointType endpoint, DomainMapping mapping) =>
        endpoint == RestEndpointType.Edge || mapping.Stage is null || (mapping.Protocol == ApiProtocol.Rest && !mapping.IsMultiLevel);

    private static MapBuilder BasePath(DomainMapping mapping) => new MapBuilder()
        .AddIf(mapping.Path.Length > 0, "BasePath", () => mapping.Path)
        .Add("RestApiId", mapping.Api)
        .Add("Stage", mapping.Stage);

    private static MapBuilder ApiMapping(DomainMapping mapping) => new MapBuilder()
        .AddIf(mapping.Path.Length > 0, "ApiMappingKey", () => mapping.Path)
        .Add("ApiId", mapping.Api)
        .Add("Stage", mapping.Stage);
}
