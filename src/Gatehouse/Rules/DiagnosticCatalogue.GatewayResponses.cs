namespace Gatehouse;

/// <content>What is found wrong with gateway responses.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A gateway response stands twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateGatewayResponse = new(
        "GH2080", DiagnosticSeverity.Error, "The gateway response {0} is defined twice.", "Remove one of the two.");

    /// <summary>A gateway response holds nothing.</summary>
    public static readonly DiagnosticDescriptor EmptyGatewayResponse = new(
        "GH2081", DiagnosticSeverity.Error, "The gateway response {0} has an empty value for '{1}'.", "Write a value, or leave it out.");

    /// <summary>A header of a gateway response comes from nowhere.</summary>
    public static readonly DiagnosticDescriptor BadGatewayResponseExpression = new(
        "GH2082", DiagnosticSeverity.Error, "The gateway response {0} maps a header from '{1}', which is not an expression that API Gateway knows.",
        "Use From.Header, Query, Path, Context, StageVariable or Static.");

    /// <summary>A gateway response holds a directive.</summary>
    public static readonly DiagnosticDescriptor DirectiveInGatewayResponse = new(
        "GH2084", DiagnosticSeverity.Warning, "The gateway response {0} holds the directive {1}, but gateway responses only fill in variables: callers get it as it stands.", "Write the answer with variables only.");
}
