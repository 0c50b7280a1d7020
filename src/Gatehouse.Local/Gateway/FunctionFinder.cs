using Gatehouse.Local.Functions;
using Gatehouse.Local.Stacks;

namespace Gatehouse.Local;

/// <summary>Finds functions that targets bring along, those whose code the user gave, and those that a host runs.</summary>
/// <param name="host">The host of functions named by ARN; null when there is none.</param>
/// <param name="resolve">Fills in the references of an ARN.</param>
/// <param name="given">The functions whose code the user gave; null for none.</param>
internal sealed class FunctionFinder(FunctionHost? host, Func<TemplateText, string> resolve, GivenFunctions? given = null) : IFunctionFinder
{
    /// <summary>Finds only functions that targets bring along.</summary>
    public static FunctionFinder InProcess { get; } = new(null, static text => text.Literal ?? text.ToString());

    public IFunctionInvoker? Find(FunctionTarget target, IReadOnlyDictionary<string, string> stageVariables) => target switch
    {
        IInvokableTarget invokable => invokable.Invoker,
        FunctionArn arn => OfArn(resolve(arn.Arn), stageVariables),
        FunctionProject project => OfProject(project.Path),
        _ => null,
    };

    // What the user gave may stand for the name with its variables, as it is written: '${stageVariables.function}'.
    private IFunctionInvoker? OfArn(string text, IReadOnlyDictionary<string, string> stageVariables)
    {
        var filled = StageVariables.Fill(text, stageVariables);
        return given?.Find(filled) ?? (filled == text ? null : given?.Find(text)) ?? OfHost(filled);
    }

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
