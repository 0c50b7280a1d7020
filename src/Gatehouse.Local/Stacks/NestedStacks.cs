using Gatehouse.CloudFormation;

namespace Gatehouse.Local.Stacks;

/// <summary>Loads the stacks that a stack holds as resources of type <c>AWS::CloudFormation::Stack</c>.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-stack.html.</remarks>
internal static class NestedStacks
{
    public const string Type = "AWS::CloudFormation::Stack";

    /// <summary>Stacks in stacks in stacks end here: a template may name itself.</summary>
    private const int MaxDepth = 10;

    public static void Load(LoadedStack parent, StackLoading loading, int depth)
    {
        // A nested stack may take outputs of another one as parameters, so each is loaded when it is first asked for.
        var loaded = new Dictionary<string, LoadedStack?>(StringComparer.Ordinal);
        LoadedStack? Ensure(string logicalId)
        {
            if (!loaded.TryGetValue(logicalId, out var stack) && parent.Template.Find(logicalId) is { Type: Type } resource)
            {
                loaded[logicalId] = null;
                loaded[logicalId] = stack = Load(resource, parent, loading, depth);
            }

            return stack;
        }

        parent.Environment.Nested = logicalId => Ensure(logicalId)?.Environment;
        foreach (var resource in parent.Template.OfType(Type).ToArray())
        {
            Ensure(resource.LogicalId);
        }
    }

    private static LoadedStack? Load(EvaluatedResource resource, LoadedStack parent, StackLoading loading, int depth)
    {
        if (depth >= MaxDepth)
        {
            loading.Diagnostics.Add(DiagnosticCatalogue.NestedTooDeep.At(resource.At(), resource.LogicalId, MaxDepth));
            return null;
        }

        var reader = new PropertyReader(resource, loading.Diagnostics);
        reader.Ignore("NotificationARNs", "Tags", "TimeoutInMinutes");
        var url = parent.Environment.Resolve(reader.RequiredText("TemplateURL"));
        var parameters = reader.Object("Parameters") is { } given
            ? given.Map.Members.Select(member => KeyValuePair.Create(member.Key, Parameter(given, member.Key, parent))).ToValueMap()
            : [];
        reader.ReportUnread();
        if (PathOf(resource, url, parent) is not { } path)
        {
            loading.Diagnostics.Add(DiagnosticCatalogue.NestedTemplateMissing.At(resource.At("/Properties/TemplateURL"), resource.LogicalId, url));
            return null;
        }

        if (loading.ReadText(path) is not { } text)
        {
            return null;
        }

        var name = $"{parent.Name}-{resource.LogicalId}-{StableId.Alphanumeric($"{parent.Name}/{resource.LogicalId}", 12).ToUpperInvariant()}";
        var options = parent.Template.Options with { StackName = name, Parameters = parameters };
        return TemplateFile.Load(TemplateDocument.Parse(text, path), loading, parent.Assets, options, parent.Name, depth + 1);
    }

    private static string Parameter(PropertyReader parameters, string name, LoadedStack parent) =>
        parameters.Value(name) is TemplateList list
            ? string.Join(',', list.Items.Select(item => Coercion.ToText(item) is { } text ? parent.Environment.Resolve(text) : ""))
            : parameters.Text(name) is { } text ? parent.Environment.Resolve(text) : "";

    private static string? PathOf(EvaluatedResource resource, string url, LoadedStack parent)
    {
        var named = resource.Metadata["aws:asset:path"] is TemplateString { Text.Literal: { } path } ? path : null;
        string?[] candidates =
        [
            named is null ? null : Path.GetFullPath(named, parent.Folder),
            parent.Assets.Find(url[(url.LastIndexOf('/') + 1)..]),
            url.Contains("://", StringComparison.Ordinal) ? null : Path.GetFullPath(url, parent.Folder),
        ];
        return candidates.FirstOrDefault(File.Exists);
    }
}
