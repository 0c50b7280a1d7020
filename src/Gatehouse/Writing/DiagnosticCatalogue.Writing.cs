namespace Gatehouse;

/// <summary>Every kind of diagnostic, by its stable code.</summary>
public static partial class DiagnosticCatalogue
{
    /// <summary>A function can be served locally, but not deployed.</summary>
    public static readonly DiagnosticDescriptor FunctionHasNoArn = new(
        "GH2001", DiagnosticSeverity.Error, "The function {0} has no ARN, so that the API cannot be deployed.",
        "Give the route a function of the stack, such as DotNetFunction.FromProject, or FunctionTarget.FromArn.");

    /// <summary>The permission of a function cannot be written.</summary>
    public static readonly DiagnosticDescriptor PermissionUnknown = new(
        "GH2002", DiagnosticSeverity.Warning, "The function '{0}' is named by a stage variable, so that its permission cannot be written.",
        "Allow each function that the variable may name to be invoked by apigateway.amazonaws.com.");
}
