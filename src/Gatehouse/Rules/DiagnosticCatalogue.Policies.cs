namespace Gatehouse;

/// <content>What is found wrong with resource policies.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A policy is too long.</summary>
    public static readonly DiagnosticDescriptor PolicyTooLong = new(
        "GH2108", DiagnosticSeverity.Warning, "The resource policy has {0} bytes; more than 8192 need a raised quota.", "Merge statements.");

    /// <summary>A policy allows nothing.</summary>
    public static readonly DiagnosticDescriptor PolicyAllowsNothing = new(
        "GH2109", DiagnosticSeverity.Warning, "The resource policy only denies, so that routes without authorization are closed to all.", "Add Allow.Everyone().");

    /// <summary>A policy compares an address with what is none.</summary>
    public static readonly DiagnosticDescriptor BadPolicyAddress = new(
        "GH2184", DiagnosticSeverity.Error, "The resource policy compares the caller's address with '{0}', which is none.", "Write an IPv4 or IPv6 address, or a range such as 10.0.0.0/8.");

    /// <summary>A policy is about a stage that is not there.</summary>
    public static readonly DiagnosticDescriptor PolicyForUnknownStage = new(
        "GH2185", DiagnosticSeverity.Warning, "The resource policy has a statement for the stage '{0}', which the API does not have; it has: {1}.", "Name one of the API's stages, or write * for all.");

    /// <summary>A policy is about a method that is not there.</summary>
    public static readonly DiagnosticDescriptor PolicyForUnknownMethod = new(
        "GH2186", DiagnosticSeverity.Warning, "The resource policy has a statement for the method '{0}', which does not exist.", "Write GET, POST or another method, or * for all.");
}
