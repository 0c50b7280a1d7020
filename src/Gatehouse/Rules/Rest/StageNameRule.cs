namespace Gatehouse.Rules;

/// <summary>A stage has a name that API Gateway takes, and that no other stage has.</summary>
internal sealed class StageNameRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stage in api.Stages)
        {
            if (!IsValid(stage.Name))
            {
                diagnostics.Add(DiagnosticCatalogue.BadStageName.At(stage.Origin.Within(api.Origin), stage.Name));
            }

            if (!seen.Add(stage.Name))
            {
                diagnostics.Add(DiagnosticCatalogue.DuplicateStage.At(stage.Origin.Within(api.Origin), stage.Name));
            }
        }
    }

    public static bool IsValid(string name) =>
        name.Length is > 0 and <= 128 && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');
}
