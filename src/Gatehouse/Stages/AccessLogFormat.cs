namespace Gatehouse;

/// <summary>The line that an access log gets for each request, with <c>$context</c> variables in it.</summary>
/// <remarks>
/// Of text and variables by <c>new($"{AccessLogField.RequestId} {AccessLogField.Status}")</c>.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html.
/// </remarks>
/// <param name="Text">The format; it must hold <c>$context.requestId</c> or <c>$context.extendedRequestId</c>.</param>
public sealed record AccessLogFormat(TemplateText Text)
{
    /// <summary>The Common Log Format.</summary>
    public static AccessLogFormat Clf { get; } = new(
        "$context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] "
        + "\"$context.httpMethod $context.resourcePath $context.protocol\" $context.status $context.responseLength $context.requestId");

    /// <summary>A JSON object with the usual members.</summary>
    public static AccessLogFormat Json { get; } = OfJson(Usual);

    /// <summary>The usual variables with commas between.</summary>
    public static AccessLogFormat Csv { get; } = new(string.Join(',', Usual.Select(member => member.Field)));

    /// <summary>An element of XML with the usual variables.</summary>
    public static AccessLogFormat Xml { get; } = new(
        $"<request id=\"{AccessLogField.RequestId}\">" + string.Concat(Usual.Skip(1).Select(member => $"<{member.Name}>{member.Field}</{member.Name}>")) + "</request>");

    private static (string Name, AccessLogField Field)[] Usual =>
    [
        ("requestId", AccessLogField.RequestId), ("ip", AccessLogField.SourceIp), ("user", AccessLogField.User), ("caller", AccessLogField.Caller),
        ("requestTime", AccessLogField.RequestTime), ("httpMethod", AccessLogField.HttpMethod), ("resourcePath", AccessLogField.ResourcePath),
        ("status", AccessLogField.Status), ("protocol", AccessLogField.Protocol), ("responseLength", AccessLogField.ResponseLength),
    ];

    /// <summary>A JSON object with a member for each variable.</summary>
    /// <param name="members">The name of each member, and its variable.</param>
    public static AccessLogFormat OfJson(params ReadOnlySpan<(string Name, AccessLogField Field)> members)
    {
        var parts = new List<string>();
        foreach (var (name, field) in members)
        {
            parts.Add($"\"{name}\":\"{field}\"");
        }

        return new("{" + string.Join(',', parts) + "}");
    }
}
