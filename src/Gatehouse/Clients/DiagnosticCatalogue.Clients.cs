using static Gatehouse.DiagnosticSeverity;

namespace Gatehouse;

/// <content>Typed clients.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A name for a typed client is none that the language takes.</summary>
    public static readonly DiagnosticDescriptor ClientNameInvalid = new(
        "GH3001", Error, "The {0} '{1}' is none that the language of the client takes.", "Write names of letters, digits and '_' that do not begin with a digit and are no keywords; those of a namespace with '.' between them.");

    /// <summary>A schema says what no type of a client can express.</summary>
    public static readonly DiagnosticDescriptor ClientSchemaUntyped = new(
        "GH3002", Info, "The typed client holds {0} as any JSON value: {1}.", "Nothing needs to be done; a schema with one type, properties and items would be typed.");
}
