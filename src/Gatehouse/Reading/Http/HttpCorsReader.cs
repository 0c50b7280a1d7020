using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads the CORS configuration of an HTTP API, which has the same members as a property and in a document.</summary>
internal static class HttpCorsReader
{
    public static HttpCors? Resource(PropertyReader? reader) =>
        Read(reader, "AllowOrigins", "AllowMethods", "AllowHeaders", "ExposeHeaders", "MaxAge", "AllowCredentials");

    public static HttpCors? Document(PropertyReader? reader) =>
        Read(reader, "allowOrigins", "allowMethods", "allowHeaders", "exposeHeaders", "maxAge", "allowCredentials");

    private static HttpCors? Read(PropertyReader? reader, string origins, string methods, string headers, string exposed, string age, string credentials) =>
        reader is null ? null : new(reader.Literals(origins))
        {
            Methods = reader.Literals(methods),
            Headers = reader.Literals(headers),
            ExposedHeaders = reader.Literals(exposed),
            MaxAge = reader.Number(age, -1, 86_400) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            Credentials = reader.Bool(credentials) ?? false,
        };
}
