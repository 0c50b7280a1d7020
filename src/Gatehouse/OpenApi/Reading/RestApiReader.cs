using Gatehouse.Reading;

namespace Gatehouse;

/// <summary>Reads REST APIs from OpenAPI 3.0 and Swagger 2.0 documents, as an import into API Gateway does.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api.html.</remarks>
public static class RestApiReader
{
    /// <summary>The API of a document, and what was found in reading.</summary>
    /// <param name="text">The document in JSON or YAML.</param>
    /// <param name="path">The path of the file, for diagnostics.</param>
    /// <param name="basePath">What becomes of the base path of the document's server.</param>
    public static ReadDocument<RestApi> ReadOpenApi(string text, string? path = null, BasePathMode basePath = BasePathMode.Ignore) =>
        DocumentReading.Read(text, path, document => CanonicalOrder.Of(RestDocumentReader.Read(document, basePath, null)), () => new RestApi("api", ""));
}
