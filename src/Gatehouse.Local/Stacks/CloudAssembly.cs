using System.Text.Json;
using Gatehouse.CloudFormation;

namespace Gatehouse.Local.Stacks;

/// <summary>Loads the stacks of what <c>cdk synth</c> writes.</summary>
/// <remarks>See https://github.com/aws/aws-cdk-cli/tree/main/packages/%40aws-cdk/cloud-assembly-schema.</remarks>
internal static class CloudAssembly
{
    public static void Load(string folder, StackLoading loading)
    {
        var path = Path.Combine(folder, "manifest.json");
        if (loading.ReadJson(path) is not { } manifest)
        {
            return;
        }

        if (manifest.ValueKind != JsonValueKind.Object || !manifest.TryGetProperty("artifacts", out var artifacts) || artifacts.ValueKind != JsonValueKind.Object)
        {
            loading.Diagnostics.Add(DiagnosticCatalogue.NotAnAssembly.At(StackLoading.Place(path)));
            return;
        }

        foreach (var artifact in artifacts.EnumerateObject())
        {
            var properties = artifact.Value.TryGetProperty("properties", out var found) ? found : default;
            switch (Text(artifact.Value, "type"))
            {
                case "aws:cloudformation:stack" when Text(properties, "templateFile") is { } file:
                    LoadStack(folder, artifact, properties, file, artifacts, loading);
                    break;
                case "cdk:cloud-assembly" when Text(properties, "directoryName") is { } below:
                    Load(Path.GetFullPath(below, folder), loading);
                    break;
            }
        }
    }

    private static void LoadStack(
        string folder, JsonProperty artifact, JsonElement properties, string file, JsonElement artifacts, StackLoading loading)
    {
        var path = Path.GetFullPath(file, folder);
        if (loading.ReadText(path) is not { } text)
        {
            return;
        }

        var (account, region) = EnvironmentOf(Text(artifact.Value, "environment"), loading.Options);
        TemplateFile.Load(TemplateDocument.Parse(text, path), loading, AssetsOf(folder, artifact.Value, artifacts, loading), new TemplateOptions
        {
            StackName = Text(properties, "stackName") ?? artifact.Name,
            AccountId = account,
            Region = region,
            Parameters = properties.TryGetProperty("parameters", out var parameters) && parameters.ValueKind == JsonValueKind.Object
                ? parameters.EnumerateObject().Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value.ToString())).ToValueMap()
                : [],
        });
    }

    /// <summary>The assets that a stack depends on; those of the whole assembly where it names none.</summary>
    private static AssetManifest AssetsOf(string folder, JsonElement artifact, JsonElement artifacts, StackLoading loading)
    {
        var dependencies = artifact.TryGetProperty("dependencies", out var list)
            ? list.EnumerateArray().Select(item => item.GetString()).ToHashSet(StringComparer.Ordinal)
            : [];
        var manifests = artifacts.EnumerateObject().Where(other => Text(other.Value, "type") == "cdk:asset-manifest").ToArray();
        var own = manifests.Where(other => dependencies.Contains(other.Name)).ToArray();
        var assets = new List<Asset>();
        foreach (var manifest in own.Length > 0 ? own : manifests)
        {
            if (manifest.Value.TryGetProperty("properties", out var properties)
                && Text(properties, "file") is { } file
                && loading.ReadJson(Path.GetFullPath(file, folder)) is { } json)
            {
                assets.AddRange(AssetManifestReader.Read(json, folder));
            }
        }

        return new(assets);
    }

    private static (string Account, string Region) EnvironmentOf(string? environment, StackOptions options)
    {
        if (environment?.Split('/') is not ["aws:", "", var account, var region])
        {
            return (options.AccountId, options.Region);
        }

        return (account == "unknown-account" ? options.AccountId : account, region == "unknown-region" ? options.Region : region);
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
