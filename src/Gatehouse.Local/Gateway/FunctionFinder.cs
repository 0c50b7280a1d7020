using Gatehouse.Local.Functions;

namespace Gatehouse.Local;

/// <summary>Finds functions that targets bring along, and those that a host runs.</summary>
/// <param name="host">The host of functions named by ARN; null when there is none.</param>
/// <param name="resolve">Fills in the references of an ARN.</param>
internal sealed class FunctionFinder(FunctionHost? host, Func<TemplateText, string> resolve) : IFunctionFinder
{
    /// <summary>Finds only functions that targets bring along.</summary>
    public static FunctionFinder InProcess { get; } = new(null, static text => text.Literal ?? text.ToString());

    public IFunctionInvoker? Find(FunctionTarget target, IReadOnlyDictionary<string, string> stageVariables) => target switch
    {
        IInvokableTarget invokable => invokable.Invoker,
        FunctionArn arn => OfHost(StageVariables.Fill(resolve(arn.Arn), stageVariables)),
        FunctionProject project => OfProject(project.Path),
        _ => null,
    };

    // A project is its own definition: it is built and run when it is called for the first time.
    private IFunctionInvoker? OfProject(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path.TrimEnd('/', Path.DirectorySeparatorChar));
        return OfHost(name) ?? host?.Add(new FunctionDefinition
        {
            Name = name,
            Arn = $"arn:aws:lambda:us-east-1:123456789012:function:{name}",
            Code = new ProjectCode(Path.GetFullPath(path)),
            Timeout = TimeSpan.FromSeconds(30),
        });
    }

    private IFunctionInvoker? OfHost(string name) => host is not null && host.TryGet(name, out var function) ? function : null;
}
