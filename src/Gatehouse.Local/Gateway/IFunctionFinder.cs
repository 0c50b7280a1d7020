using Gatehouse.Local.Functions;

namespace Gatehouse.Local;

/// <summary>Finds the function that a definition names.</summary>
internal interface IFunctionFinder
{
    /// <summary>The function, or null when there is none here.</summary>
    /// <param name="target">What the definition names.</param>
    /// <param name="stageVariables">The values of <c>${stageVariables.name}</c> in the name.</param>
    IFunctionInvoker? Find(FunctionTarget target, IReadOnlyDictionary<string, string> stageVariables);
}
