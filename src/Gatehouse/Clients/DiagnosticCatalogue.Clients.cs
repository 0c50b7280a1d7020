using static Gatehouse.DiagnosticSeverity;

namespace Gatehouse;

/// <content>Typed clients.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A name for a typed client is not valid in its language.</summary>
    public static readonly DiagnosticDescriptor ClientNameInvalid = new(
        "GH3001", Error, "The {0} '{1}' is not valid in the language of the client.", "Use letters, digits and '_', no digit at the start, and neither a keyword nor a name that the client has a use for, such as ApiException; put '.' between the parts of a namespace.");

    /// <summary>A schema says what no type of a client can express.</summary>
    public static readonly DiagnosticDescriptor ClientSchemaUntyped = new(
        "GH3002", Info, "The typed client takes any JSON value for {0}: {1}.", "Nothing has to be done. To get a type of its own, give the schema one type with its properties or items.");
}
