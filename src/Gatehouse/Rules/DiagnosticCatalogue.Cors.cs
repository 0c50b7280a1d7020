namespace Gatehouse;

/// <content>What is found wrong with CORS.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>CORS without origin.</summary>
    public static readonly DiagnosticDescriptor CorsWithoutOrigin = new(
        "GH2105", DiagnosticSeverity.Error, "CORS names no origin.", "Name at least one, or use RestCors.AllOrigins.");

    /// <summary>Credentials for every origin.</summary>
    public static readonly DiagnosticDescriptor CorsCredentialsForAll = new(
        "GH2106", DiagnosticSeverity.Error, "CORS allows credentials for every origin, which browsers refuse.", "Name the origins.");

    /// <summary>Errors name one origin only.</summary>
    public static readonly DiagnosticDescriptor CorsErrorsForFirstOrigin = new(
        "GH2107", DiagnosticSeverity.Info, "Errors that API Gateway answers by itself can name one origin only: '{0}'.", "Put the origin first whose pages need to read errors.");

    /// <summary>An origin is none that a browser sends.</summary>
    public static readonly DiagnosticDescriptor BadCorsOrigin = new(
        "GH2183", DiagnosticSeverity.Warning, "CORS names the origin '{0}', which no browser sends.", "Write scheme and host, with the port if it is not the usual one, without path, star or slash at the end: https://www.example.com.");
}
