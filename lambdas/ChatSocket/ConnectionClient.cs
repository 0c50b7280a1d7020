using System.Net;
using System.Text;

namespace ChatSocket;

/// <summary>
/// Sends messages to connected clients through the API's management endpoint. With AWS's SDK this is
/// <c>AmazonApiGatewayManagementApiClient.PostToConnectionAsync</c>; here one sees what it does.
/// </summary>
/// <param name="http">The client.</param>
/// <param name="setting">Reads an environment variable.</param>
public sealed class ConnectionClient(HttpClient http, Func<string, string?> setting)
{
    /// <summary>Sends one text message; false if the connection is gone.</summary>
    public async Task<bool> PostAsync(APIGatewayProxyRequest.ProxyRequestContext context, string connectionId, string text)
    {
        var body = Encoding.UTF8.GetBytes(text);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Endpoint(context)}/%40connections/{Uri.EscapeDataString(connectionId)}")
        {
            Content = new ByteArrayContent(body),
        };
        new SignatureV4(setting, "execute-api").Sign(request, body, DateTimeOffset.UtcNow);
        using var response = await http.SendAsync(request);
        if (response.StatusCode == HttpStatusCode.Gone) return false;
        response.EnsureSuccessStatusCode();
        return true;
    }

    /// <summary>The API's own address, unless the variables that AWS's SDKs honour name another.</summary>
    private string Endpoint(APIGatewayProxyRequest.ProxyRequestContext context)
    {
        var endpoint = setting("AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI") ?? setting("AWS_ENDPOINT_URL");
        return (string.IsNullOrEmpty(endpoint) ? $"https://{context.DomainName}/{context.Stage}" : endpoint).TrimEnd('/');
    }
}
