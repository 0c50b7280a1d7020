using Gatehouse.Local.Functions;
using Gatehouse.Local.Stacks;

namespace Gatehouse.Local;

/// <summary>Gives the functions of stacks to the host that runs them.</summary>
internal static class StackFunctions
{
    /// <summary>Adds the functions of a stack whose code is on this machine.</summary>
    public static void Add(FunctionHost functions, LoadedStack stack, GivenFunctions? given, DiagnosticBag diagnostics)
    {
        foreach (var function in FunctionResources.Find(stack, diagnostics, given))
        {
            if (function.Given is { } own)
            {
                given!.Serve(own, function, functions, diagnostics);
            }
            else if (function.Code is { } code)
            {
                functions.Add(function.Definition(code));
            }
        }
    }
}
