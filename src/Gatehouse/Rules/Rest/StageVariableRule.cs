namespace Gatehouse.Rules;

/// <summary>Stage variables have names and values that API Gateway takes.</summary>
internal sealed class StageVariableRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var stage in api.Stages)
        {
            foreach (var (name, value) in stage.Variables.Concat(stage.Canary?.Variables ?? []))
            {
                Check(stage.Name, name, value, stage.Origin.Within(api.Origin), diagnostics);
            }
        }
    }

    internal static void Check(string stage, string name, TemplateText value, DiagnosticLocation location, DiagnosticBag diagnostics)
    {
        if (name.Length is 0 or > 64 || !name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_'))
        {
            diagnostics.Add(DiagnosticCatalogue.BadStageVariableName.At(location, name, stage));
        }

        if (value.Literal is { } literal && (literal.Length > 512 || !literal.All(IsValueCharacter)))
        {
            diagnostics.Add(DiagnosticCatalogue.BadStageVariableValue.At(location, name, stage));
        }
    }

    private static bool IsValueCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || "-._~:/?#&=,".Contains(character, StringComparison.Ordinal);
}
