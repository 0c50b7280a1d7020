namespace Gatehouse;

/// <summary>Writes where a stage's access log goes, and the log group if it is made for it.</summary>
internal static class AccessLogWriter
{
    public const string LogGroupType = "AWS::Logs::LogGroup";

    public static TemplateMap Write(AccessLog log, string stageSuffix, WriterContext context) => new MapBuilder()
        .Add("DestinationArn", log.LogGroup is { } group ? NewGroup(group, stageSuffix, context) : log.Destination)
        .Add("Format", log.Format.Text)
        .ToMap();

    private static TemplateText NewGroup(NewLogGroup group, string stageSuffix, WriterContext context)
    {
        var suffix = stageSuffix + "AccessLog";
        context.Add(
            suffix,
            LogGroupType,
            new MapBuilder().Add("LogGroupName", group.Name).Add("RetentionInDays", group.RetentionInDays).ToMap(),
            retain: group.Retain);
        return TemplateText.GetAtt(context.LogicalId + suffix, "Arn");
    }
}
