using System.Text.Json;
using Gatehouse.Functions.Core;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>The client context as the mobile SDK writes it: JSON in a header.</summary>
internal sealed class ClientContextDocument(JsonElement root) : IClientContext
{
    public IDictionary<string, string> Environment { get; } = Map(root, "env");

    public IClientApplication? Client { get; } = root.TryGetProperty("client", out var client) ? new ClientApplication(client) : null;

    public IDictionary<string, string> Custom { get; } = Map(root, "custom");

    public static ClientContextDocument? Read(string? json)
    {
        if (string.IsNullOrEmpty(json)) return null;
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object ? new(document.RootElement.Clone()) : null;
    }

    private static Dictionary<string, string> Map(JsonElement root, string name) =>
        root.TryGetProperty(name, out var map) && map.ValueKind == JsonValueKind.Object
            ? map.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.ToString())
            : [];

    private sealed class ClientApplication(JsonElement client) : IClientApplication
    {
        public string? AppPackageName { get; } = Text(client, "app_package_name");

        public string? AppTitle { get; } = Text(client, "app_title");

        public string? AppVersionCode { get; } = Text(client, "app_version_code");

        public string? AppVersionName { get; } = Text(client, "app_version_name");

        public string? InstallationId { get; } = Text(client, "installation_id");

        private static string? Text(JsonElement client, string name) => client.TryGetProperty(name, out var value) ? value.ToString() : null;
    }
}
