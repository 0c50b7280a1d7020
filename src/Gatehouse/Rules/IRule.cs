namespace Gatehouse.Rules;

/// <summary>Checks one thing about a definition.</summary>
/// <typeparam name="TApi">The kind of API.</typeparam>
internal interface IRule<in TApi>
{
    /// <summary>Adds a diagnostic for each place that breaks the rule.</summary>
    void Check(TApi api, DiagnosticBag diagnostics);
}
