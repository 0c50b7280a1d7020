using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Stacks;

/// <summary>A function whose code the user gave.</summary>
/// <param name="Name">The function, as the user names it.</param>
/// <param name="Settings">What the user says of it.</param>
internal sealed record GivenFunction(string Name, GivenSettings Settings)
{
    /// <summary>An invocation may take as long as a gateway waits for it, where nobody says otherwise.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    /// <summary>The name, read.</summary>
    public FunctionReference Reference { get; } = FunctionReference.Parse(Name);

    /// <summary>What to run for a function that no template declares; null after a diagnostic.</summary>
    public FunctionDefinition? Define(string account, string region, DiagnosticBag diagnostics) =>
        new GivenCodeReader(Name, diagnostics).Read(Settings.Path, Settings.Handler, Settings.Runtime) is not { } code ? null : new()
        {
            Name = Reference.Name,
            Arn = $"arn:aws:lambda:{Reference.Region ?? region}:{Reference.Account ?? account}:function:{Reference.Name}",
            Code = code.Code,
            Runtime = code.Runtime,
            Handler = code.Handler,
            Timeout = Settings.Timeout ?? Timeout,
            Environment = [.. Settings.Variables],
        };

    /// <summary>What to run in place of what a template declares: all else is as the template says; null after a diagnostic.</summary>
    public FunctionDefinition? Define(FunctionResource resource, DiagnosticBag diagnostics)
    {
        // The template may speak of other code than is given, such as an image or what a build makes.
        var code = new GivenCodeReader(Name, new()).Read(Settings.Path, Settings.Handler ?? resource.Handler, Settings.Runtime ?? resource.Runtime)
            ?? new GivenCodeReader(Name, diagnostics).Read(Settings.Path, Settings.Handler, Settings.Runtime);
        return code is null ? null : resource.Definition(code.Code) with
        {
            Runtime = code.Runtime,
            Handler = code.Handler,
            Timeout = Settings.Timeout ?? resource.Timeout,
            Environment = [.. resource.Variables.Merge(Settings.Variables)],
        };
    }
}
