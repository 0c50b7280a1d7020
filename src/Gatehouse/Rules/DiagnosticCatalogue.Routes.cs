namespace Gatehouse;

/// <content>What is found wrong with paths and routes.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A path has a form that API Gateway does not take.</summary>
    public static readonly DiagnosticDescriptor BadRoutePath = new(
        "GH2010", DiagnosticSeverity.Error, "The path '{0}' is not one that API Gateway takes: {1}.",
        "Write segments of letters, digits and . _ - : , $ or whole segments {name}; only the last may be {name+}.");

    /// <summary>A method stands on a path twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateRoute = new(
        "GH2011", DiagnosticSeverity.Error, "The route '{0}' is defined twice.", "Remove one of the two, or give it another method or path.");

    /// <summary>Two variables stand at the same place.</summary>
    public static readonly DiagnosticDescriptor SiblingVariable = new(
        "GH2012", DiagnosticSeverity.Error, "The path variable {0} below '{1}' stands where another route has {2}; API Gateway takes one variable at a place.",
        "Give both the same name, or move one of the routes.");

    /// <summary>A path is kept by the service.</summary>
    public static readonly DiagnosticDescriptor ReservedPath = new(
        "GH2013", DiagnosticSeverity.Warning, "The path '{0}' is kept by API Gateway for its own health checks.", "Give the route another path.");

    /// <summary>An API has no routes.</summary>
    public static readonly DiagnosticDescriptor NoRoutes = new(
        "GH2014", DiagnosticSeverity.Error, "The API '{0}' has no routes, so that it cannot be deployed.", "Add a route.");

    /// <summary>A segment looks like a variable of another framework.</summary>
    public static readonly DiagnosticDescriptor SegmentLooksLikeVariable = new(
        "GH2015", DiagnosticSeverity.Warning, "The segment '{0}' of the path '{1}' is plain text for API Gateway, not a variable.", "Write {name} for a variable.");
}
