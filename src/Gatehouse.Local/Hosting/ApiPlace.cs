namespace Gatehouse.Local;

/// <summary>Where an API comes from, and how its references are filled in there.</summary>
/// <param name="Stack">The name of the stack.</param>
/// <param name="LogicalId">The logical id in the stack.</param>
/// <param name="Resolve">Fills in the references of a text.</param>
/// <param name="Functions">Finds the stack's functions.</param>
internal sealed record ApiPlace(string Stack, string LogicalId, Func<TemplateText, string> Resolve, IFunctionFinder Functions)
{
    /// <summary>What the API was when other deployments of it were made, by their ids.</summary>
    public Func<string, RestApi?> Deployments { get; init; } = static _ => null;
}
