using System.Runtime.CompilerServices;
using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>A Lambda function that is a C# project: an executable that runs on the managed runtime <c>dotnet10</c>.</summary>
/// <remarks>
/// The project is published when the stack is made, without Docker: once for each project, and again only when
/// something it is built from has changed. The hash of the asset is that of what was published, the same on every machine.
/// Nothing is published while the context value <c>gatehouse:skip-publish</c> or the environment variable
/// <c>GATEHOUSE_SKIP_PUBLISH</c> is <c>true</c>, as in tests of templates.
/// See https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html.
/// </remarks>
public sealed class DotNetFunction : Function
{
    private FunctionTarget? _target;

    private DotNetFunction(Construct scope, string id, FunctionProps props)
        : base(scope, id, props)
    {
    }

    /// <summary>Adds a function to a stack.</summary>
    /// <param name="scope">The stack, or a construct in it.</param>
    /// <param name="id">The id, unique in the scope.</param>
    /// <param name="project">
    /// The folder of the project, or its <c>.csproj</c>; sought in the current folder, beside the program and beside the caller's source
    /// file, and in the folders above each.
    /// </param>
    /// <param name="props">Memory, time-out, environment and so on; null for the defaults.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public static DotNetFunction FromProject(
        Construct scope,
        string id,
        string project,
        DotNetFunctionProps? props = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var code = LambdaProject.Find(project, file) is not { } found
            ? LambdaCode.Missing(project)
            : IsPublishingSkipped(scope)
                ? LambdaCode.Skipped(found)
                : LambdaCode.Published(found);
        var function = new DotNetFunction(scope, id, (props ?? new()).With(code.Code, code.Runtime, code.Handler));
        if (code.Mistake is { } mistake)
        {
            ConstructDiagnostics.For(function).Add(mistake.Descriptor.At(Origin.Here(file, line).Location, [.. mistake.Arguments]));
        }

        return function;
    }

    /// <summary>The function as routes and authorizers take it.</summary>
    public static implicit operator FunctionTarget(DotNetFunction function) =>
        function._target ??= FunctionTarget.FromArn(function.FunctionArn);

    private static bool IsPublishingSkipped(Construct scope) =>
        IsTrue(System.Environment.GetEnvironmentVariable("GATEHOUSE_SKIP_PUBLISH")) || IsTrue(scope.Node.TryGetContext("gatehouse:skip-publish"));

    private static bool IsTrue(object? value) => value is true || (value is string text && bool.TryParse(text, out var truth) && truth);
}
