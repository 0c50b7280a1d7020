namespace Gatehouse.Functions.APIGatewayEvents;

public partial class APIGatewayHttpApiV2ProxyRequest
{
    /// <summary>The HTTP side of a request.</summary>
    public class HttpDescription
    {
        /// <summary>The HTTP method.</summary>
        public string? Method { get; set; }

        /// <summary>The path, decoded.</summary>
        public string? Path { get; set; }

        /// <summary><c>HTTP/1.1</c>.</summary>
        public string? Protocol { get; set; }

        /// <summary>The address the request came from.</summary>
        public string? SourceIp { get; set; }

        /// <summary>The header <c>User-Agent</c>, empty if there is none.</summary>
        public string? UserAgent { get; set; }
    }
}
