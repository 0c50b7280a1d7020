using System.Collections.Immutable;
using Gatehouse.Local.Functions;
using Gatehouse.Local.Stacks;

namespace Gatehouse.Local;

/// <summary>Gives the functions of stacks to the host that runs them.</summary>
internal static class StackFunctions
{
    /// <summary>Adds the functions of a stack whose code is on this machine.</summary>
    public static void Add(FunctionHost functions, LoadedStack stack, DiagnosticBag diagnostics)
    {
        foreach (var function in FunctionResources.Find(stack, diagnostics))
        {
            if (function.Code is { } code)
            {
                functions.Add(Definition(function, code));
            }
        }
    }

    private static FunctionDefinition Definition(FunctionResource function, FunctionCode code) => new()
    {
        Name = function.Name,
        Arn = function.Arn,
        Code = code,
        Runtime = function.Runtime,
        Handler = function.Handler,
        Environment = function.Variables.ToImmutableDictionary(),
        Timeout = function.Timeout,
        MemorySize = function.MemoryMegabytes,
        Architecture = function.Architecture,
        Layers = [.. function.Layers.OfType<FolderCode>().Select(static layer => layer.Path)],
        ReservedConcurrency = function.ReservedConcurrency,
    };
}
