namespace Gatehouse;

/// <summary>What becomes of the base path of an OpenAPI document when it is imported.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api-basePath.html.</remarks>
public enum BasePathMode
{
    /// <summary>It is left out.</summary>
    Ignore,

    /// <summary>It is put before each path.</summary>
    Prepend,

    /// <summary>Its first segment is left out, the rest is put before each path.</summary>
    Split,
}
