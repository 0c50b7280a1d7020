namespace Gatehouse;

/// <summary>Writes mappings: base path mappings for REST APIs, API mappings for the others and for base paths of several levels.</summary>
internal static class DomainMappingWriter
{
    public static void Add(CustomDomain domain, MappedStages stages, WriterContext context)
    {
        foreach (var mapping in domain.Mappings)
        {
            var stage = mapping.Stage is null ? null : stages.Name(mapping.Api, mapping.Stage);
            var (type, properties) = domain.Endpoint == RestEndpointType.Private ? ("AWS::ApiGateway::BasePathMappingV2", BasePath(mapping, stage)
                    .Add("DomainNameArn", DomainResource.Arn(context)))
                : IsBasePath(domain, mapping) ? ("AWS::ApiGateway::BasePathMapping", BasePath(mapping, stage)
                    .Add("DomainName", TemplateText.Ref(context.LogicalId)))
                : ("AWS::ApiGatewayV2::ApiMapping", ApiMapping(mapping, stage)
                    .Add("DomainName", TemplateText.Ref(context.LogicalId)));
            context.AddAt(mapping.Origin.Or(domain.Origin), "Mapping" + (mapping.Path.Length == 0 ? "" : LogicalIds.Part(mapping.Path)), type, properties.ToMap());
        }
    }

    /// <summary>API mappings take every kind of API, but need a stage and a regional domain.</summary>
    private static bool IsBasePath(CustomDomain domain, DomainMapping mapping) =>
        domain.Endpoint == RestEndpointType.Edge || mapping.Stage is null || (mapping.Protocol == ApiProtocol.Rest && !mapping.IsMultiLevel);

    private static MapBuilder BasePath(DomainMapping mapping, TemplateText? stage) => new MapBuilder()
        .AddIf(mapping.Path.Length > 0, "BasePath", () => mapping.Path)
        .Add("RestApiId", mapping.Api)
        .Add("Stage", stage);

    private static MapBuilder ApiMapping(DomainMapping mapping, TemplateText? stage) => new MapBuilder()
        .AddIf(mapping.Path.Length > 0, "ApiMappingKey", () => mapping.Path)
        .Add("ApiId", mapping.Api)
        .Add("Stage", stage);
}
