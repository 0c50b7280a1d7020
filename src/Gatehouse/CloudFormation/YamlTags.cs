using System.Collections.Frozen;

namespace Gatehouse.CloudFormation;

/// <summary>The short tags that CloudFormation knows in YAML.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html.</remarks>
internal static class YamlTags
{
    private const string Core = "tag:yaml.org,2002:";

    private static readonly FrozenDictionary<string, string> Functions = new[]
    {
        "And", "Base64", "Cidr", "Contains", "EachMemberEquals", "EachMemberIn", "Equals", "FindInMap", "GetAZs", "GetAtt", "If",
        "ImportValue", "Join", "Length", "Not", "Or", "RefAll", "Select", "Split", "Sub", "ToJsonString", "Transform", "ValueOf", "ValueOfAll",
    }
        .Select(name => KeyValuePair.Create("!" + name, "Fn::" + name))
        .Append(KeyValuePair.Create("!Ref", "Ref"))
        .Append(KeyValuePair.Create("!Condition", "Condition"))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static string? FunctionOf(string tag) => Functions.GetValueOrDefault(tag);

    public static bool IsStandard(string tag) =>
        tag.StartsWith(Core, StringComparison.Ordinal)
        && tag[Core.Length..] is "str" or "int" or "float" or "bool" or "null" or "map" or "seq";

    public static string Shown(string tag) => tag.Replace(Core, "!!", StringComparison.Ordinal);

    public static string Hint(string tag) => NearestName.Hint(tag, Functions.Keys);

    /// <summary>Brings the argument of a short tag into the form that the long name takes.</summary>
    public static TemplateValue Expand(string function, TemplateValue argument) =>
        function == "Fn::GetAtt" && argument is TemplateString { Text.Literal: { } text } && text.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot
            ? new TemplateList([text[..dot], text[(dot + 1)..]])
            : argument;
}
