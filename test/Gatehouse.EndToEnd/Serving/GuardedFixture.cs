using System.Text;
using Gatehouse.EndToEnd.Processes;

namespace Gatehouse.EndToEnd.Serving;

/// <summary>The stacks of <see cref="GuardedTemplates"/>, served.</summary>
public sealed class GuardedFixture : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public GatehouseProcess Server { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var stacks = Directory.CreateDirectory(Path.Combine(_folder.Path, "stacks")).FullName;
        await File.WriteAllTextAsync(Path.Combine(stacks, "shop.yaml"), GuardedTemplates.Shop);
        await File.WriteAllTextAsync(Path.Combine(stacks, "depot.yaml"), GuardedTemplates.Depot);
        await File.WriteAllTextAsync(Path.Combine(stacks, "plans.yaml"), GuardedTemplates.Plans);
        Server = GatehouseProcess.Start(_folder.Path, "serve", stacks, "--port", "0", "--verbose",
            "--access-key", "arn:aws:iam::123456789012:user/ann=ann:secret", "--access-key", "arn:aws:sts::123456789012:assumed-role/visitor/bob=bob:secret");
        Address = await Server.ReadyAsync();
    }

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Has the gateway sign a token.</summary>
    public async Task<string> TokenAsync(string claims)
    {
        using var answer = await ServedApis.Client.PostAsync(new Uri(Address, "/_gatehouse/tokens"), new StringContent(claims));
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    /// <summary>Calls a route of stage <c>dev</c>.</summary>
    public async Task<GuardedAnswer> CallAsync(string api, HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, await ServedApis.UrlAsync(Address, api, "dev") + path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await SendAsync(request);
    }

    /// <summary>Sends a request that is complete.</summary>
    public static async Task<GuardedAnswer> SendAsync(HttpRequestMessage request)
    {
        using var answer = await ServedApis.Client.SendAsync(request);
        var headers = new StringBuilder();
        foreach (var (name, values) in answer.Headers)
        {
            headers.Append(name).Append(": ").AppendJoin(", ", values).Append('\n');
        }

        return new((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(), headers.ToString());
    }
}
