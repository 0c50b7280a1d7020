namespace Gatehouse;

public static partial class DiagnosticCatalogue
{
    /// <summary>A throttle is for a route that is not there.</summary>
    public static readonly DiagnosticDescriptor ThrottleWithoutRoute = new(
        "GH2150", DiagnosticSeverity.Error, "The stage '{0}' throttles the route '{1}', which the API does not have.", "Write the route key as the route does.");

    /// <summary>An integration waits too shortly or too long.</summary>
    public static readonly DiagnosticDescriptor HttpTimeout = new(
        "GH2151", DiagnosticSeverity.Error, "The route '{0}' waits {1} ms for its integration.", "Write 50 ms to 30 s for HTTP APIs, 50 ms to 29 s for WebSocket APIs.");

    /// <summary>Simple answers in format 1.0.</summary>
    public static readonly DiagnosticDescriptor SimpleResponsesNeedV2 = new(
        "GH2152", DiagnosticSeverity.Error, "The authorizer '{0}' answers simply, which needs payload format 2.0.", "Set PayloadFormat to V2, or SimpleResponses to false.");

    /// <summary>A JWT authorizer without audience.</summary>
    public static readonly DiagnosticDescriptor BadAudience = new(
        "GH2153", DiagnosticSeverity.Error, "The authorizer '{0}' has {1} audiences.", "Name 1 to 50 audiences.");

    /// <summary>Preflights are remembered too long.</summary>
    public static readonly DiagnosticDescriptor BadCorsMaxAge = new(
        "GH2154", DiagnosticSeverity.Error, "CORS is remembered for {0} s.", "Write at most 86400 seconds, or -1.");

    /// <summary>A route key is not one that API Gateway takes.</summary>
    public static readonly DiagnosticDescriptor BadRouteKey = new(
        "GH2160", DiagnosticSeverity.Error, "The route key '{0}' is not one that API Gateway takes.",
        "Write a key that does not begin with '$', or one of $connect, $disconnect and $default.");

    /// <summary>Protection on a route that is not the handshake.</summary>
    public static readonly DiagnosticDescriptor ProtectionNotOnConnect = new(
        "GH2161", DiagnosticSeverity.Error, "The route '{0}' is protected, but only $connect can be.", "Protect $connect: what it decides holds for the whole connection.");
}
