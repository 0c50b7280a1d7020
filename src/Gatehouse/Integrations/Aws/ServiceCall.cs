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

    /// <summary>The call of an action that takes many records, and answers 200 even when it did not take all of them.</summary>
    /// <param name="call">The call.</param>
    /// <param name="failures">The member of the answer that counts the records not taken.</param>
    public static AwsIntegration Batch(AwsIntegration call, string failures) => call with
    {
        Responses = Answers($"#if($input.path('$.{failures}') != 0)#set($context.responseOverride.status = 500)#end$input.json('$')"),
    };

    /// <summary>A list with one record for each item of an array in the request body.</summary>
    /// <param name="items">The JSONPath of the array.</param>
    /// <param name="members">What a record has besides its data, with a comma before.</param>
    public static TemplateText Items(string items, TemplateText members) => TemplateText.Concat(
        $"[#foreach($item in $input.path('{items}'))",
        $"{{\"Data\":\"$util.base64Encode($input.json(\"{items}[$foreach.index]\"))\"",
        members,
        "}#if($foreach.hasNext),#end#end]");

    /// <summary>The mapping template of a value, as the inside of a JSON string.</summary>
    public static string InString(string value) => $"$util.escapeJavaScript({value}).replaceAll(\"\\\\'\",\"'\")";

    /// <summary>The request body as the inside of a JSON string.</summary>
    public static TemplateText EscapedBody { get; } = InString("$input.body");

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
