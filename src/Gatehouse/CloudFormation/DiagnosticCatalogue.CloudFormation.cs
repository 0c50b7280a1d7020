using static Gatehouse.DiagnosticSeverity;

namespace Gatehouse;

/// <summary>Every kind of diagnostic.</summary>
public static partial class DiagnosticCatalogue
{
    /// <summary>A property has a value of another kind than CloudFormation takes.</summary>
    public static readonly DiagnosticDescriptor PropertyOfWrongType = new(
        "GH1150", Error, "Property {0} of {1} must be {2}, found {3}.", "Give a value of that kind.");

    /// <summary>A required property is missing.</summary>
    public static readonly DiagnosticDescriptor RequiredPropertyMissing = new(
        "GH1151", Error, "Property {0} of {1} is required.", "Add the property.");

    /// <summary>A number lies outside of what AWS takes.</summary>
    public static readonly DiagnosticDescriptor PropertyOutOfRange = new(
        "GH1152", Error, "Property {0} of {1} must be {2}, found {3}.", "Choose a number in the range.");

    /// <summary>A name is not one of those that AWS knows.</summary>
    public static readonly DiagnosticDescriptor UnknownChoice = new(
        "GH1153", Error, "Property {0} of {1} is {2}; allowed are {3}.{4}", "Use one of the allowed values.");

    /// <summary>A value that must be known before deployment holds a reference.</summary>
    public static readonly DiagnosticDescriptor PropertyNotKnownYet = new(
        "GH1154", Error, "Property {0} of {1} must be known before deployment, found {2}.", "Use a literal value or a parameter.");

    /// <summary>A property is not honoured.</summary>
    public static readonly DiagnosticDescriptor PropertyWithoutEffect = new(
        "GH1155", Warning, "Property {0} of {1} is not supported and has no effect.", "Check its name; if it is right, the local gateway behaves as if it were absent.");
}
