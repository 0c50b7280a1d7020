using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatehouse;

/// <summary>What the integrations with AWS services share: a JSON or form request, and answers by class of status.</summary>
internal static class ServiceCall
{
    private const string Json = "application/json";

    public static AwsIntegration JsonCall(string service, string action, TemplateText template, RoleGrant grant, string version = "1.0") =>
        Call(service, new AwsAction(action), template, grant, $"application/x-amz-json-{version}");

    public static AwsIntegration Form(string service, AwsCall call, TemplateText template, RoleGrant grant) =>
        Call(service, call, template, grant, "application/x-www-form-urlencoded");

    /// <summary>The service's own answer when it succeeds; a plain message, without what the service says of itself, when it fails.</summary>
    public static ValueList<IntegrationResponse> Answers(TemplateText? success = null) =>
    [
        new(200) { Templates = success is null ? [] : [new(Json, success)] },
        new(400) { SelectionPattern = "4\\d{2}", Templates = [new(Json, "{\"message\":\"Bad Request\"}")] },
        new(500) { SelectionPattern = "5\\d{2}", Templates = [new(Json, "{\"message\":\"Internal server error\"}")] },
    ];

    /// <summary>The request body as the inside of a JSON string.</summary>
    public static TemplateText EscapedBody { get; } = "$util.escapeJavaScript($input.body).replaceAll(\"\\\\'\",\"'\")";

    /// <summary>Text as the inside of a JSON string.</summary>
    public static string Escaped(string text) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);

    /// <summary>A JSON object with these texts as members.</summary>
    public static string Object(ValueMap<string> members) => JsonSerializer.Serialize(members.ToDictionary(), Options);

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static AwsIntegration Call(string service, AwsCall call, TemplateText template, RoleGrant grant, string contentType) => new(service, call)
    {
        Grants = [grant],
        Passthrough = PassthroughBehavior.Never,
        RequestParameters = [To.Header("Content-Type", From.Static(contentType))],
        RequestTemplates = [new(Json, template)],
        Responses = Answers(),
    };
}
