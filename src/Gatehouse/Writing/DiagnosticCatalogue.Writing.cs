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

    /// <summary>A function of another account or region needs a permission that cannot be written here.</summary>
    public static readonly DiagnosticDescriptor PermissionElsewhere = new(
        "GH2003", DiagnosticSeverity.Info,
        "The function {0} is of another account or region; with its credentials, in its region, run: aws lambda add-permission --function-name {0} --statement-id {1} "
        + "--action lambda:InvokeFunction --principal apigateway.amazonaws.com --source-arn \"arn:aws:execute-api:REGION:ACCOUNT:API-ID/*\"",
        "Put this stack's region and account and the API's id into the command, or let the integration take on a role (Credentials) that may invoke the function.");

    /// <summary>What an integration may do cannot be told by a document.</summary>
    public static readonly DiagnosticDescriptor GrantsOutsideDocument = new(
        "GH2004", DiagnosticSeverity.Warning, "The document does not hold the role of the route '{0}'.", "Set Credentials to the ARN of a role, or deploy the API as a template.");

    /// <summary>A VPC link that is made with the API is not part of a document.</summary>
    public static readonly DiagnosticDescriptor VpcLinkOutsideDocument = new(
        "GH2005", DiagnosticSeverity.Warning, "The document does not hold the VPC link of the route '{0}'.", "Use RestVpcLink.FromId, or deploy the API as a template.");
}
