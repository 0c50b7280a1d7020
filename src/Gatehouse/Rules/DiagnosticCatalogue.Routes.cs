namespace Gatehouse;

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
}
