using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads base path mappings and API mappings.</summary>
internal static class DomainMappings
{
    private static readonly (string Type, string Domain, string Api, string Path)[] Kinds =
    [
        ("AWS::ApiGateway::BasePathMapping", "DomainName", "RestApiId", "BasePath"),
        ("AWS::ApiGateway::BasePathMappingV2", "DomainNameArn", "RestApiId", "BasePath"),
        ("AWS::ApiGatewayV2::ApiMapping", "DomainName", "ApiId", "ApiMappingKey"),
    ];

    /// <summary>The mappings of a domain, which they name by reference or by its name.</summary>
    public static ValueList<DomainMapping> Of(ReadingContext context, EvaluatedResource domain, TemplateText name) => Kinds
        .SelectMany(kind => context.Template.OfType(kind.Type)
            .Where(mapping => IsOf(context, mapping.Properties[kind.Domain], domain, name))
            .Select(mapping => Read(context, mapping, kind)))
        .OrderBy(mapping => mapping.Path, StringComparer.Ordinal)
        .ToValueList();

    /// <summary>The mappings of domains that are not in the template.</summary>
    public static ValueList<LooseMapping> Loose(ReadingContext context, ValueList<ReadApi<CustomDomain>> domains) => Kinds
        .SelectMany(kind => context.Template.OfType(kind.Type)
            .Where(mapping => !HasDomain(context, mapping, kind.Domain, domains))
            .Select(mapping => (Domain: context.Reader(mapping).Text(kind.Domain), Mapping: Read(context, mapping, kind))))
        .Where(loose => loose.Domain is not null)
        .Select(loose => new LooseMapping(loose.Domain!, loose.Mapping))
        .ToValueList();

    /// <summary>Whether a resource is a mapping whose domain is in the template.</summary>
    public static bool HasDomain(ReadingContext context, EvaluatedResource resource, ValueList<ReadApi<CustomDomain>> domains) =>
        Kinds.FirstOrDefault(kind => kind.Type == resource.Type) is { Domain: { } property } && HasDomain(context, resource, property, domains);

    private static bool HasDomain(ReadingContext context, EvaluatedResource mapping, string property, ValueList<ReadApi<CustomDomain>> domains) =>
        domains.Any(domain => IsOf(context, mapping.Properties[property], context.Template.Find(domain.LogicalId)!, domain.Value.Name));

    public static bool IsOf(ReadingContext context, TemplateValue? reference, EvaluatedResource domain, TemplateText name) =>
        reference is TemplateString text && (context.Target(text.Text) is { } target ? target == domain.LogicalId : text.Text.Equals(name));

    private static DomainMapping Read(ReadingContext context, EvaluatedResource mapping, (string Type, string Domain, string Api, string Path) kind)
    {
        var reader = context.Reader(mapping);
        reader.Ignore(kind.Domain);
        var path = (reader.Literal(kind.Path) ?? "").Trim('/');
        var api = reader.Text(kind.Api) ?? TemplateText.Empty;
        return new(api, StageNames.ReadText(context, reader, "Stage"), path == "(none)" ? "" : path)
        {
            Protocol = kind.Api == "RestApiId" ? ApiProtocol.Rest : Protocol(context, api),
            Origin = Origin.At(mapping.At()),
        };
    }

    private static ApiProtocol? Protocol(ReadingContext context, TemplateText api) =>
        context.Target(api) is { } target && context.Template.Find(target) is { } resource
            ? resource.Type switch
            {
                "AWS::ApiGateway::RestApi" => ApiProtocol.Rest,
                "AWS::ApiGatewayV2::Api" => resource.Properties["ProtocolType"] is TemplateString { Text.Literal: "WEBSOCKET" } ? ApiProtocol.WebSocket : ApiProtocol.Http,
                _ => null,
            }
            : null;
}
