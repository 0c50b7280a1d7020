namespace Gatehouse.Functions.APIGatewayEvents;

public partial class APIGatewayProxyRequest
{
    /// <summary>What the gateway knows of a request or of a WebSocket connection.</summary>
    public class ProxyRequestContext
    {
        /// <summary>The path with the stage. Not for WebSocket.</summary>
        public string? Path { get; set; }

        /// <summary>The account of the API.</summary>
        public string? AccountId { get; set; }

        /// <summary>The id of the resource that matched. Not for WebSocket.</summary>
        public string? ResourceId { get; set; }

        /// <summary>The name of the stage.</summary>
        public string? Stage { get; set; }

        /// <summary>The id of the request.</summary>
        public string? RequestId { get; set; }

        /// <summary>Who calls.</summary>
        public RequestIdentity? Identity { get; set; }

        /// <summary>The resource path that matched. Not for WebSocket.</summary>
        public string? ResourcePath { get; set; }

        /// <summary>The HTTP method. Not for WebSocket.</summary>
        public string? HttpMethod { get; set; }

        /// <summary>The id of the API.</summary>
        public string? ApiId { get; set; }

        /// <summary>The id that AWS support asks for.</summary>
        public string? ExtendedRequestId { get; set; }

        /// <summary>The id of the WebSocket connection, with which <c>@connections</c> answers it.</summary>
        public string? ConnectionId { get; set; }

        /// <summary>Kept for its name; the gateway sends <see cref="ConnectedAt"/>.</summary>
        public long ConnectionAt { get; set; }

        /// <summary>When the WebSocket connection was made, milliseconds since 1970.</summary>
        public long ConnectedAt { get; set; }

        /// <summary>The host name the client used.</summary>
        public string? DomainName { get; set; }

        /// <summary>The first label of the host name.</summary>
        public string? DomainPrefix { get; set; }

        /// <summary><c>CONNECT</c>, <c>MESSAGE</c> or <c>DISCONNECT</c>. Only for WebSocket.</summary>
        public string? EventType { get; set; }

        /// <summary>The id of the WebSocket message.</summary>
        public string? MessageId { get; set; }

        /// <summary>The WebSocket route that was selected.</summary>
        public string? RouteKey { get; set; }

        /// <summary>What the authorizer said: its context, <c>principalId</c>, <c>claims</c>.</summary>
        public APIGatewayCustomAuthorizerContext? Authorizer { get; set; }

        /// <summary>The operation name of the method.</summary>
        public string? OperationName { get; set; }

        /// <summary>The error, if there is one.</summary>
        public string? Error { get; set; }

        /// <summary>How long the integration took, milliseconds.</summary>
        public string? IntegrationLatency { get; set; }

        /// <summary><c>IN</c> or <c>OUT</c>. Only for WebSocket.</summary>
        public string? MessageDirection { get; set; }

        /// <summary>When the request came, like <c>12/Mar/2020:19:03:58 +0000</c>.</summary>
        public string? RequestTime { get; set; }

        /// <summary>When the request came, milliseconds since 1970.</summary>
        public long RequestTimeEpoch { get; set; }

        /// <summary>The status of the answer, if there is one.</summary>
        public string? Status { get; set; }
    }
}
