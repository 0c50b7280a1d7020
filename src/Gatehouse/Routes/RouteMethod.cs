namespace Gatehouse;

/// <summary>The HTTP methods that a route may take.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-request.html.</remarks>
public enum RouteMethod
{
    /// <summary>Every method that has no route of its own on the same path.</summary>
    Any,

    /// <summary>DELETE.</summary>
    Delete,

    /// <summary>GET.</summary>
    Get,

    /// <summary>HEAD.</summary>
    Head,

    /// <summary>OPTIONS.</summary>
    Options,

    /// <summary>PATCH.</summary>
    Patch,

    /// <summary>POST.</summary>
    Post,

    /// <summary>PUT.</summary>
    Put,
}
