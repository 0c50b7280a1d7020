using System.Net;
using System.Text;
using Gatehouse.EndToEnd.Processes;

namespace Gatehouse.EndToEnd.Tutorial;

/// <summary>What a client gets.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The body.</param>
/// <param name="ErrorType">The header <c>x-amzn-ErrorType</c>.</param>
public sealed record Answer(HttpStatusCode Status, string Body, string? ErrorType)
{
    /// <summary>Sends a request.</summary>
    public static async Task<Answer> OfAsync(
        HttpMethod method, string url, string? json = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, url);
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await ServedApis.Client.SendAsync(request);
        return new(
            response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            response.Headers.TryGetValues("x-amzn-ErrorType", out var types) ? string.Join(", ", types) : null);
    }
}
