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
            .Select(mapping => Read(context, context.Reader(mapping), kind) with { Origin = Origin.At(mapping.At()) }))
        .OrderBy(mapping => mapping.Path, StringComparer.Ordinal)
        .ToValueList();

    public static bool IsOf(ReadingContext context, TemplateValue? reference, EvaluatedResource domain, TemplateText name) =>
        reference is TemplateString text && (context.Target(text.Text) is { } target ? target == domain.LogicalId : text.Text.Equals(name));

    private static DomainMapping Read(ReadingContext context, PropertyReader reader, (string Type, string Domain, string Api, string Path) kind)
    {
        reader.Ignore(kind.Domain);
        var path = (reader.Literal(kind.Path) ?? "").Trim('/');
        var api = reader.Text(kind.Api) ?? TemplateText.Empty;
        return new(api, StageNames.Read(context, reader, "Stage"), path == "(none)" ? "" : path)
        {
            Protocol = kind.Api == "RestApiId" ? ApiProtocol.Rest : Protocol(context, api),
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
