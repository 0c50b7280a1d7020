namespace ChatSocket;

/// <summary>
/// Who is connected: one empty file a connection. Lambda may run this function in several processes at once, so nothing can
/// be kept in memory; on AWS this would be a DynamoDB table.
/// </summary>
public sealed class ConnectionFolder(string path)
{
    /// <summary>The folder named by <c>CHAT_FOLDER</c>, else one below the temporary folder.</summary>
    public static string DefaultPath =>
        Environment.GetEnvironmentVariable("CHAT_FOLDER") ?? Path.Combine(Path.GetTempPath(), "chat-socket");

    public void Add(APIGatewayProxyRequest.ProxyRequestContext context)
    {
        Directory.CreateDirectory(Room(context));
        File.WriteAllText(FileOf(context, context.ConnectionId!), "");
    }

    public void Remove(APIGatewayProxyRequest.ProxyRequestContext context, string connectionId) => File.Delete(FileOf(context, connectionId));

    public IReadOnlyList<string> List(APIGatewayProxyRequest.ProxyRequestContext context) =>
        Directory.Exists(Room(context)) ? [.. Directory.GetFiles(Room(context)).Select(file => Uri.UnescapeDataString(Path.GetFileName(file))).Order()] : [];

    private string Room(APIGatewayProxyRequest.ProxyRequestContext context) => Path.Combine(path, $"{context.ApiId}-{context.Stage}");

    private string FileOf(APIGatewayProxyRequest.ProxyRequestContext context, string connectionId) =>
        Path.Combine(Room(context), Uri.EscapeDataString(connectionId));
}
