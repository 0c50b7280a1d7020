using System.Text.RegularExpressions;

namespace Gatehouse.Testing;

/// <summary>The text of a template in which what does not count is replaced.</summary>
internal static partial class SnapshotText
{
    private const string Hash = "[hash]";

    /// <summary>The text of a template, members in order of their names.</summary>
    public static string Of(TemplateValue template, SnapshotOptions options)
    {
        var text = Sorted(template).ToJson(indented: true) + "\n";
        if (options.ScrubDeploymentIds)
        {
            foreach (var id in DeploymentIds(template))
            {
                text = text.Replace(id, HashAtEnd().Replace(id, Hash), StringComparison.Ordinal);
            }
        }

        return options.ScrubAssetHashes ? AssetHash().Replace(text, Hash) : text;
    }

    private static TemplateValue Sorted(TemplateValue value) => value switch
    {
        TemplateMap map => new TemplateMap(map.Members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        TemplateList list => new TemplateList(list.Items.Select(Sorted).ToValueList()),
        _ => value,
    };

    private static IEnumerable<string> DeploymentIds(TemplateValue template) =>
        template is TemplateMap root && root["Resources"] is TemplateMap resources
            ? from resource in resources.Members
              where resource.Value is TemplateMap map
                  && map["Type"] is TemplateString { Text.Literal: "AWS::ApiGateway::Deployment" or "AWS::ApiGatewayV2::Deployment" }
                  && HashAtEnd().IsMatch(resource.Key)
              select resource.Key
            : [];

    // The CDK names assets by the SHA-256 of what they hold.
    [GeneratedRegex("(?<![0-9a-fA-F])[0-9a-f]{64}(?![0-9a-fA-F])")]
    private static partial Regex AssetHash();

    [GeneratedRegex("[0-9a-fA-F]{8,}$")]
    private static partial Regex HashAtEnd();
}
