using System.Collections.Frozen;
using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The members that each part of an OpenAPI document may have, and what becomes of the others.</summary>
internal static class OpenApiMembers
{
    private const string Extension = "x-amazon-apigateway-";

    /// <summary>Members for people and for other tools; an import makes nothing of them that is served.</summary>
    private static readonly FrozenSet<string> Prose = FrozenSet.ToFrozenSet(
        ["summary", "description", "tags", "externalDocs", "deprecated", "example", "examples", "callbacks", "links", "schemes", "host", "consumes", "produces"]);

    public static readonly FrozenSet<string> Root = FrozenSet.ToFrozenSet(
    [
        "openapi", "swagger", "info", "servers", "basePath", "paths", "components", "definitions", "parameters", "responses",
        "securityDefinitions", "security", "tags",
        "x-amazon-apigateway-api-key-source", "x-amazon-apigateway-binary-media-types", "x-amazon-apigateway-cors",
        "x-amazon-apigateway-documentation", "x-amazon-apigateway-endpoint-access-mode", "x-amazon-apigateway-endpoint-configuration",
        "x-amazon-apigateway-gateway-responses", "x-amazon-apigateway-importexport-version", "x-amazon-apigateway-minimum-compression-size",
        "x-amazon-apigateway-policy", "x-amazon-apigateway-request-validator", "x-amazon-apigateway-request-validators",
        "x-amazon-apigateway-security-policy",
    ]);

    public static readonly FrozenSet<string> PathItem = FrozenSet.ToFrozenSet(
        ["$ref", "parameters", "servers", "get", "put", "post", "delete", "options", "head", "patch", "trace", "x-amazon-apigateway-any-method"]);

    public static readonly FrozenSet<string> Operation = FrozenSet.ToFrozenSet(
    [
        "operationId", "parameters", "requestBody", "responses", "security", "servers", "isDefaultRoute",
        "x-amazon-apigateway-auth", "x-amazon-apigateway-integration", "x-amazon-apigateway-request-validator",
    ]);

    public static readonly FrozenSet<string> Integration = FrozenSet.ToFrozenSet(
    [
        "$ref", "type", "httpMethod", "uri", "connectionType", "connectionId", "integrationTarget", "credentials", "requestParameters",
        "responseParameters", "requestTemplates", "passthroughBehavior", "contentHandling", "cacheNamespace", "cacheKeyParameters",
        "timeoutInMillis", "payloadFormatVersion", "integrationSubtype", "responseTransferMode", "tlsConfig", "responses",
    ]);

    /// <summary>Members that no one knows: kept as they are, and reported. Prose and the extensions of other tools are left out.</summary>
    public static ValueMap<TemplateValue> Unknown(PropertyReader reader, FrozenSet<string> known)
    {
        var unknown = new List<KeyValuePair<string, TemplateValue>>();
        foreach (var (name, value) in reader.Map.Members)
        {
            if (known.Contains(name))
            {
                continue;
            }

            reader.Ignore(name);
            if (Prose.Contains(name) || (name.StartsWith("x-", StringComparison.Ordinal) && !name.StartsWith(Extension, StringComparison.Ordinal)))
            {
                continue;
            }

            unknown.Add(new(name, value));
            reader.Diagnostics.Add(DiagnosticCatalogue.UnknownOpenApiMember.At(reader.At(name), name));
        }

        return unknown.ToValueMap();
    }

    /// <summary>The scopes of a security requirement; none where they hang on a condition that is not known yet.</summary>
    public static ValueList<string> Scopes(PropertyReader requirement, string scheme)
    {
        if (requirement.Map[scheme] is TemplateList)
        {
            return requirement.Literals(scheme);
        }

        requirement.Ignore(scheme);
        return [];
    }
}
