namespace Gatehouse;

public static partial class DiagnosticCatalogue
{
    /// <summary>A stack asks for a stage that its API does not have.</summary>
    public static readonly DiagnosticDescriptor StageNotDefined = new(
        "GH2201", DiagnosticSeverity.Error, "The API '{0}' has no stage '{1}'; it has {2}.", "Add the stage to the API, or ask for one that it has.");

    /// <summary>A route came after its API was written.</summary>
    public static readonly DiagnosticDescriptor WrittenAlready = new(
        "GH2202", DiagnosticSeverity.Error, "'{0}' is written already and cannot be changed any more.",
        "Change it before the app is synthesised, or in an aspect that visits the construct before its own.");

    /// <summary>An API names something that its stack cannot refer to.</summary>
    public static readonly DiagnosticDescriptor StackOutOfReach = new(
        "GH2203", DiagnosticSeverity.Error, "'{0}' cannot refer to something of another stack: {1}.",
        "Define both in the same account, region and stage of the app, or give the resource a physical name and take it into the other stack by its ARN.");

    /// <summary>An API names something of a stack that needs the API's.</summary>
    public static readonly DiagnosticDescriptor StacksInCycle = new(
        "GH2204", DiagnosticSeverity.Error, "'{0}' of the stack '{1}' names something of the stack '{2}', which in turn needs '{1}': each would wait for the other.",
        "Give the function a FunctionName and let the API name it by that (AsNamedTarget), or take from the other stack what it knows of this one.");

    /// <summary>A function is to be named by a name that it does not have.</summary>
    public static readonly DiagnosticDescriptor FunctionHasNoName = new(
        "GH2205", DiagnosticSeverity.Error, "The function '{0}' has no name by which an API could name it.", "Set FunctionName.");

    /// <summary>A DNS record is to point to a domain that has no address for it.</summary>
    public static readonly DiagnosticDescriptor DomainHasNoAlias = new(
        "GH2206", DiagnosticSeverity.Error, "No DNS record can point to the domain '{0}': {1}.",
        "Point to the VPC endpoint of a private domain; give FromName the regional or distribution domain name and its hosted zone.");

    /// <summary>The kind of endpoint of a domain was changed after its construct was made.</summary>
    public static readonly DiagnosticDescriptor DomainEndpointChanged = new(
        "GH2207", DiagnosticSeverity.Error, "The endpoint of the domain '{0}' cannot become {2}: it is {1} since the construct was made.",
        "Give the endpoint to the construct.");

    /// <summary>A stack asks for a usage plan or key that the API does not have.</summary>
    public static readonly DiagnosticDescriptor PartNotDefined = new(
        "GH2208", DiagnosticSeverity.Error, "The API '{0}' has no {1} '{2}'.", "Add it to the API, or ask for one that it has.");

    /// <summary>A VPC endpoint is associated with a domain that is not private.</summary>
    public static readonly DiagnosticDescriptor DomainNotPrivate = new(
        "GH2209", DiagnosticSeverity.Error, "No VPC endpoint can be associated with the domain '{0}': it is {1}.", "Set Endpoint to Private, or give the ARN of a private domain to FromArn.");

    /// <summary>There is no project at a path.</summary>
    public static readonly DiagnosticDescriptor ProjectNotFound = new(
        "GH2210", DiagnosticSeverity.Error, "There is no project '{0}' in {1} or the folders above.",
        "Give the path of a .csproj, or of the folder that holds exactly one, relative to the repository.");

    /// <summary>A project does not build.</summary>
    public static readonly DiagnosticDescriptor ProjectNotBuilt = new(
        "GH2211", DiagnosticSeverity.Error, "The project '{0}' cannot be published:{1}", "Correct what the compiler reports; 'dotnet publish' in the project's folder shows all of it.");

    /// <summary>A project is a library.</summary>
    public static readonly DiagnosticDescriptor ProjectNotExecutable = new(
        "GH2212", DiagnosticSeverity.Error, "The project '{0}' is not executable, so that Lambda cannot start it.",
        "Set OutputType to Exe, and run LambdaBootstrap in Main.");

    /// <summary>An override changes what a deployment holds, but not the deployment's id.</summary>
    public static readonly DiagnosticDescriptor OverrideNotDeployed = new(
        "GH2213", DiagnosticSeverity.Warning, "The override of '{1}' makes no new deployment of the API '{0}': a change of it alone is not served.",
        "Put it into the definition, by Raw, RawBody or the Raw of a route; Configure changes the definition of a construct.");
}
