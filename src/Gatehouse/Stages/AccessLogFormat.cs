namespace Gatehouse;

/// <summary>The line that an access log gets for each request, with <c>$context</c> variables in it.</summary>
/// <param name="Text">The format; it must hold <c>$context.requestId</c> or <c>$context.extendedRequestId</c>.</param>
public sealed record AccessLogFormat(TemplateText Text)
{
    /// <summary>The Common Log Format.</summary>
    public static AccessLogFormat Clf { get; } = new(
        "$context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] "
        + "\"$context.httpMethod $context.resourcePath $context.protocol\" $context.status $context.responseLength $context.requestId");

    /// <summary>A JSON object with the usual members.</summary>
    public static AccessLogFormat Json { get; } = OfJson(
        ("requestId", "requestId"), ("ip", "identity.sourceIp"), ("user", "identity.user"), ("caller", "identity.caller"),
        ("requestTime", "requestTime"), ("httpMethod", "httpMethod"), ("resourcePath", "resourcePath"),
        ("status", "status"), ("protocol", "protocol"), ("responseLength", "responseLength"));

    /// <summary>A JSON object with a member for each variable.</summary>
    /// <param name="members">The name of each member, and the variable without <c>$context.</c>.</param>
    public static AccessLogFormat OfJson(params ReadOnlySpan<(string Name, string Variable)> members)
    {
        var parts = new List<string>();
        foreach (var (name, variable) in members)
        {
            parts.Add($"\"{name}\":\"$context.{variable}\"");
        }

        return new("{" + string.Join(',', parts) + "}");
    }
}
