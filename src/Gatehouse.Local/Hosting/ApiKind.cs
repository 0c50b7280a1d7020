namespace Gatehouse.Local;

/// <summary>The kinds of API, as API Gateway names them.</summary>
internal enum ApiKind
{
    /// <summary>A REST API.</summary>
    Rest,

    /// <summary>An HTTP API.</summary>
    Http,

    /// <summary>A WebSocket API.</summary>
    WebSocket,
}
