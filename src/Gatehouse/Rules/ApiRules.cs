using Gatehouse.Reading;

namespace Gatehouse.Rules;

/// <summary>The rules of every kind of API.</summary>
internal static class ApiRules
{
    /// <summary>Adds what the rules find in APIs that were read, and what AWS refuses of their template; what only made-up values cause is left out.</summary>
    public static void Check(ReadApis apis, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        foreach (var api in apis.RestApis)
        {
            RestRules.Check(api.Value, found);
        }

        foreach (var api in apis.HttpApis)
        {
            HttpRules.Check(api.Value, found);
        }

        foreach (var api in apis.WebSocketApis)
        {
            WebSocketRules.Check(api.Value, found);
        }

        found.AddRange(apis.Refusals);
        diagnostics.AddRange(found.ToImmutable().Select(diagnostic => StandIns.Judge(diagnostic, apis.Template)).OfType<Diagnostic>());
    }
}
