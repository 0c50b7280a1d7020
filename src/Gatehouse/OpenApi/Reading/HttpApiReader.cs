using Gatehouse.Reading;

namespace Gatehouse;

/// <summary>Reads HTTP APIs from OpenAPI 3.0 documents, as an import into API Gateway does.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-open-api.html.</remarks>
public static class HttpApiReader
{
    /// <summary>The API of a document, and what was found in reading.</summary>
    /// <param name="text">The document in JSON or YAML.</param>
    /// <param name="path">The path of the file, for diagnostics.</param>
    /// <param name="basePath">What becomes of the base path of the document's server.</param>
    public static ReadDocument<HttpApi> ReadOpenApi(string text, string? path = null, BasePathMode basePath = BasePathMode.Ignore) =>
        DocumentReading.Read(text, path, document => CanonicalOrder.Of(HttpDocumentReader.Read(document, basePath, null)), () => new HttpApi("api", ""));
}
