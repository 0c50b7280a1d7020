namespace Gatehouse.Local;

/// <summary>Functions that an API calls and that are not here. Each is told of once, however many routes call it.</summary>
/// <param name="descriptor">What is told.</param>
/// <param name="resolve">Fills in references.</param>
internal sealed class MissingFunctions(DiagnosticDescriptor descriptor, Func<TemplateText, string> resolve)
{
    private const int Shown = 3;
    private readonly List<(string Name, DiagnosticLocation Location, List<string> Callers)> _functions = [];

    /// <summary>What an execution log says of a function that is not here.</summary>
    public static string Log(string name) => $"There is no function {name} here. Say where its code is: {Option(name)}";

    /// <summary>Takes note of a function.</summary>
    /// <param name="target">The function.</param>
    /// <param name="variables">The variables of the stage.</param>
    /// <param name="location">Where it is called.</param>
    /// <param name="caller">What calls it.</param>
    /// <returns>The name by which it can be given.</returns>
    public string Add(FunctionTarget target, IReadOnlyDictionary<string, string> variables, DiagnosticLocation location, string caller)
    {
        var name = NameOf(target, variables);
        var callers = _functions.Find(known => known.Name == name).Callers;
        if (callers is null)
        {
            _functions.Add((name, location, callers = []));
        }

        if (!callers.Contains(caller))
        {
            callers.Add(caller);
        }

        return name;
    }

    /// <summary>Tells of all of them.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var (name, location, callers) in _functions)
        {
            diagnostics.Add(descriptor.At(location, name, List(callers), Option(name)));
        }
    }

    /// <summary>The option, as one types it into a shell.</summary>
    private static string Option(string name)
    {
        var pair = $"{name}=PATH";
        return pair.All(static character => char.IsAsciiLetterOrDigit(character) || character is '=' or ':' or '-' or '_' or '.' or '/') ? $"--function {pair}" : $"--function '{pair}'";
    }

    private static string List(List<string> callers) => callers.Count switch
    {
        1 => callers[0],
        <= Shown => $"{string.Join(", ", callers[..^1])} and {callers[^1]}",
        _ => $"{string.Join(", ", callers[..Shown])} and {callers.Count - Shown} more",
    };

    private string NameOf(FunctionTarget target, IReadOnlyDictionary<string, string> variables)
    {
        if (target is not FunctionArn arn)
        {
            return RouteTargets.Name(target);
        }

        if (arn.Arn.Parts is [AttributePart { Attribute: "Arn" } resource])
        {
            return resource.LogicalId;
        }

        // A variable that the stage does not have leaves a hole that nobody could name.
        var text = resolve(arn.Arn);
        return FunctionReference.Parse(StageVariables.AreKnown(text, variables) ? StageVariables.Fill(text, variables) : text).QualifiedName;
    }
}
