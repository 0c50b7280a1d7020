namespace Gatehouse;

/// <summary>What the integrations with AWS services share: a JSON or form request, and answers by class of status.</summary>
internal static class ServiceCall
{
    public static AwsIntegration Json(string service, string action, TemplateText template, RoleGrant grant, string version = "1.0") =>
        new(service, new AwsAction(action))
        {
            Grants = [grant],
            Passthrough = PassthroughBehavior.Never,
            RequestParameters = [To.Header("Content-Type", From.Static($"application/x-amz-json-{version}"))],
            RequestTemplates = [new("application/json", template)],
            Responses = Answers(),
        };

    public static AwsIntegration Form(string service, AwsCall call, TemplateText template, RoleGrant grant) =>
        new(service, call)
        {
            Grants = [grant],
            Passthrough = PassthroughBehavior.Never,
            RequestParameters = [To.Header("Content-Type", From.Static("application/x-www-form-urlencoded"))],
            RequestTemplates = [new("application/json", template)],
            Responses = Answers(),
        };

    /// <summary>The service's own answer when it succeeds; a plain message, without what the service says of itself, when it fails.</summary>
    public static ValueList<IntegrationResponse> Answers() =>
    [
        new(200),
        new(400) { SelectionPattern = "4\\d{2}", Templates = [new("application/json", "{\"message\":\"Bad Request\"}")] },
        new(500) { SelectionPattern = "5\\d{2}", Templates = [new("application/json", "{\"message\":\"Internal server error\"}")] },
    ];

    /// <summary>The request body as the inside of a JSON string.</summary>
    public static TemplateText EscapedBody { get; } = "$util.escapeJavaScript($input.body).replaceAll(\"\\\\'\",\"'\")";
}
