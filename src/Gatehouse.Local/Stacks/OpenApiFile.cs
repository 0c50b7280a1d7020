using System.Text.Json;

namespace Gatehouse.Local.Stacks;

/// <summary>An OpenAPI document in place of a template, such as an export of API Gateway: an API of that body, with the stage that its address names.</summary>
internal static class OpenApiFile
{
    private const string Fallback = "dev";

    /// <summary>The template that deploys the document; null when it is no OpenAPI document.</summary>
    /// <param name="root">The document.</param>
    /// <param name="name">The name of its file.</param>
    /// <param name="variables">The variables of its stage.</param>
    public static string? Template(TemplateMap root, string name, ValueMap<string> variables)
    {
        if (root["Resources"] is not null || (root["openapi"] ?? root["swagger"]) is null)
        {
            return null;
        }

        var (body, stage, given) = (JsonSerializer.Serialize(name), JsonSerializer.Serialize(Stage(root)), JsonSerializer.Serialize(variables.ToDictionary()));
        return root["x-amazon-apigateway-importexport-version"] is not null
            ? $$$"""
              {"Resources": {
                "Api": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"BodyS3Location": {{{body}}} } },
                "Stage": {"Type": "AWS::ApiGatewayV2::Stage", "Properties": {"ApiId": {"Ref": "Api"}, "StageName": "$default", "AutoDeploy": true, "StageVariables": {{{given}}} } }
              }}
              """
            : $$$"""
              {"Resources": {
                "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"BodyS3Location": {{{body}}} } },
                "Deployment": {"Type": "AWS::ApiGateway::Deployment", "Properties": {"RestApiId": {"Ref": "Api"} } },
                "Stage": {"Type": "AWS::ApiGateway::Stage",
                  "Properties": {"RestApiId": {"Ref": "Api"}, "DeploymentId": {"Ref": "Deployment"}, "StageName": {{{stage}}}, "Variables": {{{given}}} } }
              }}
              """;
    }

    /// <summary>The first segment of the path at which the export says that the API is served.</summary>
    private static string Stage(TemplateMap root)
    {
        var server = root["servers"] is TemplateList { Items: [TemplateMap first, ..] } ? first : null;
        var text = Text(root["basePath"])
            ?? Text(((server?["variables"] as TemplateMap)?["basePath"] as TemplateMap)?["default"])
            ?? (Uri.TryCreate(Text(server?["url"]), UriKind.Absolute, out var address) ? address.AbsolutePath : "");
        var name = text.Trim('/').Split('/')[0];
        return name.Length is > 0 and <= 128 && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_') ? name : Fallback;
    }

    private static string? Text(TemplateValue? value) => value is TemplateString { Text.Literal: { } text } ? text : null;
}
