using System.Collections.Frozen;

namespace Gatehouse.CloudFormation;

/// <summary>The names that CloudFormation itself gives a value.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html.</remarks>
internal static class PseudoParameters
{
    public const string NoValue = "AWS::NoValue";
    public const string NotificationArns = "AWS::NotificationARNs";

    private static readonly FrozenDictionary<string, Func<TemplateOptions, string>> Values = new Dictionary<string, Func<TemplateOptions, string>>
    {
        ["AWS::AccountId"] = options => options.AccountId,
        ["AWS::Partition"] = options => options.Partition,
        ["AWS::Region"] = options => options.Region,
        ["AWS::StackId"] = options => options.StackId,
        ["AWS::StackName"] = options => options.StackName,
        ["AWS::URLSuffix"] = options => options.UrlSuffix,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All names, also those that are no text.</summary>
    public static IEnumerable<string> Names => [.. Values.Keys, NoValue, NotificationArns];

    public static bool IsText(string name) => Values.ContainsKey(name);

    public static string? ValueOf(string name, TemplateOptions options) =>
        Values.TryGetValue(name, out var value) ? value(options) : null;

    /// <summary>The text with pseudo parameters filled in; other references stay.</summary>
    public static TemplateText Fill(TemplateText text, TemplateOptions options) =>
        text.Literal is not null
            ? text
            : text.Map(part => part is ReferencePart reference && ValueOf(reference.Name, options) is { } value
                ? TemplateText.Of(value)
                : TemplateText.Of(part));
}
