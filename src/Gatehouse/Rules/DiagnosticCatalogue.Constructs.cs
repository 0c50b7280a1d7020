namespace Gatehouse;

public static partial class DiagnosticCatalogue
{
    /// <summary>A stack asks for a stage that its API does not have.</summary>
    public static readonly DiagnosticDescriptor StageNotDefined = new(
        "GH2201", DiagnosticSeverity.Error, "The API '{0}' has no stage '{1}'; it has {2}.", "Add the stage to the API, or ask for one that it has.");

    /// <summary>A route came after its API was written.</summary>
    public static readonly DiagnosticDescriptor WrittenAlready = new(
        "GH2202", DiagnosticSeverity.Error, "The API '{0}' is written already and cannot be changed any more.",
        "Change it before the app is synthesised, or in an aspect that visits the API before its own.");

    /// <summary>An API names something that its stack cannot refer to.</summary>
    public static readonly DiagnosticDescriptor StackOutOfReach = new(
        "GH2203", DiagnosticSeverity.Error, "The API '{0}' cannot refer to something of another stack: {1}.",
        "Define both in the same account, region and stage of the app, or give the resource a physical name and take it into the API's stack by its ARN.");

    /// <summary>An API names something of a stack that needs the API's.</summary>
    public static readonly DiagnosticDescriptor StacksInCycle = new(
        "GH2204", DiagnosticSeverity.Error, "The API '{0}' of the stack '{1}' names something of the stack '{2}', which in turn needs '{1}': each would wait for the other.",
        "Give the function a FunctionName and let the API name it by that (AsNamedTarget), or take from the function what it knows of the API's stack.");

    /// <summary>A function is to be named by a name that it does not have.</summary>
    public static readonly DiagnosticDescriptor FunctionHasNoName = new(
        "GH2205", DiagnosticSeverity.Error, "The function '{0}' has no name by which an API could name it.", "Set FunctionName.");

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
}
