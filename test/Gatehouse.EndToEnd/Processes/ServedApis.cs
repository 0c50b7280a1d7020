using System.Net.Http.Json;
using System.Text.Json;

namespace Gatehouse.EndToEnd.Processes;

/// <summary>What a server lists at <c>/_gatehouse/apis</c>.</summary>
public static class ServedApis
{
    /// <summary>Answers are judged by the test, so nothing follows redirects or throws.</summary>
    public static HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = TimeSpan.FromMinutes(3) };

    /// <summary>The list.</summary>
    public static async Task<JsonElement[]> ListAsync(Uri server) =>
        (await Client.GetFromJsonAsync<JsonElement[]>(new Uri(server, "/_gatehouse/apis")))!;

    /// <summary>The API of a name.</summary>
    public static async Task<JsonElement> FindAsync(Uri server, string api) =>
        (await ListAsync(server)).Single(found => found.GetProperty("name").GetString() == api);

    /// <summary>The address of a stage.</summary>
    public static async Task<string> UrlAsync(Uri server, string api, string stage) =>
        (await FindAsync(server, api)).GetProperty("stages").EnumerateArray()
            .Single(found => found.GetProperty("name").GetString() == stage).GetProperty("url").GetString()!;
}
