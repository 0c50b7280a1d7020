using System.Collections.Immutable;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Stacks;

/// <summary>The functions whose code the user gave: for functions that are not in what is served, and in place of those that are.</summary>
internal sealed class GivenFunctions
{
    private const string FunctionType = "AWS::Lambda::Function";
    private readonly ImmutableArray<GivenFunction> _given;
    private readonly List<(GivenFunction Given, FunctionReference Reference, IFunctionInvoker Invoker)> _served = [];
    private readonly HashSet<GivenFunction> _called = [];
    private readonly HashSet<GivenFunction> _ofTemplates = [];
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);

    private GivenFunctions(ImmutableArray<GivenFunction> given) => _given = given;

    /// <summary>Reads what the user says.</summary>
    /// <param name="functions">By the name of each function: its path, and the settings behind it.</param>
    /// <param name="diagnostics">Told of what cannot be used.</param>
    public static GivenFunctions Read(ValueMap<string> functions, DiagnosticBag diagnostics) =>
        new([.. functions.Select(function => new GivenFunction(function.Key, GivenSettings.Parse(function.Key, function.Value, diagnostics)))]);

    /// <summary>The one that stands in place of a function of a stack, or null.</summary>
    /// <param name="logicalId">The logical id of the function.</param>
    /// <param name="arn">Its ARN.</param>
    /// <param name="diagnostics">Told when there are two.</param>
    public GivenFunction? InPlaceOf(string logicalId, string arn, DiagnosticBag diagnostics)
    {
        var called = FunctionReference.Parse(arn);
        var found = _given.Where(given => given.Name == logicalId || (given.Reference.Qualifier is null && given.Reference.Fit(called) > 0)).ToArray();
        _ofTemplates.UnionWith(found);
        if (found.Length > 1)
        {
            diagnostics.Add(DiagnosticCatalogue.GivenFunctionTwice.At(DiagnosticLocation.None, found[0].Name, found[1].Name));
        }

        return found.FirstOrDefault();
    }

    /// <summary>Takes a function in place of one of a stack.</summary>
    public void Serve(GivenFunction given, FunctionResource resource, FunctionHost host, DiagnosticBag diagnostics)
    {
        Add(given, FunctionReference.Parse(resource.Arn), given.Define(resource, diagnostics), host);
    }

    /// <summary>Takes the functions that no stack declares.</summary>
    public void ServeOthers(LoadedStacks stacks, StackOptions options, FunctionHost host, DiagnosticBag diagnostics)
    {
        foreach (var given in _given)
        {
            var owners = stacks.Stacks.Where(stack => stack.Template.Find(given.Name) is { Type: FunctionType }).ToArray();
            if (owners.Length > 1)
            {
                diagnostics.Add(DiagnosticCatalogue.GivenFunctionAmbiguous.At(
                    DiagnosticLocation.None, given.Name, string.Join(", ", owners.Select(stack => stack.Environment.Resolve(TemplateText.Ref(given.Name))))));
            }
            else if (!_ofTemplates.Contains(given))
            {
                Add(given, given.Reference, given.Define(options.AccountId, options.Region, diagnostics), host);
            }
        }
    }

    /// <summary>The function that was given under the name that fits best, or null.</summary>
    /// <param name="name">How an integration names it.</param>
    public IFunctionInvoker? Find(string name)
    {
        var called = FunctionReference.Parse(name);
        _names.Add(called.QualifiedName);
        var best = _served.OrderByDescending(served => served.Reference.Fit(called)).FirstOrDefault();
        if (best.Given is null || best.Reference.Fit(called) == 0)
        {
            return null;
        }

        _called.Add(best.Given);
        return best.Invoker;
    }

    /// <summary>Those that nothing called.</summary>
    public IEnumerable<Diagnostic> Unused()
    {
        foreach (var given in _served.Select(served => served.Given).Where(given => !_called.Contains(given)))
        {
            var hint = NearestName.Hint(given.Reference.QualifiedName, _names);
            yield return DiagnosticCatalogue.GivenFunctionNotCalled.At(
                DiagnosticLocation.None, given.Name, hint.Length > 0 || _names.Count == 0 ? hint : $" Those that are called: {string.Join(", ", _names)}.");
        }
    }

    // A function whose code is of no use is in its place all the same: that it is missing besides would be said in vain.
    private void Add(GivenFunction given, FunctionReference reference, FunctionDefinition? definition, FunctionHost host) => _served.Add((
        given, reference, host.AddAs($"--function {given.Name}", definition ?? new() { Name = given.Name, Arn = given.Name, Code = new FolderCode("") })));

    private static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    /// <summary>Unpacks and builds all of them.</summary>
    /// <param name="announce">Told of what takes a while.</param>
    /// <param name="diagnostics">Told of what cannot be run.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task PrepareAsync(TextWriter? announce, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        foreach (var (given, function) in _served.Select(served => (served.Given, (ProcessFunction)served.Invoker)))
        {
            if (function.Definition.Code is ProjectCode project)
            {
                announce?.WriteLine($"Building {Shown(project.ProjectPath)}");
            }

            var plan = await function.PrepareAsync().WaitAsync(cancellation).ConfigureAwait(false);
            if (plan.Launch is null)
            {
                diagnostics.Add(DiagnosticCatalogue.GivenCodeUnusable.At(DiagnosticLocation.None, given.Name, plan.Problem));
            }
        }
    }
}
