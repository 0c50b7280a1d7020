using Gatehouse.Reading;

namespace Gatehouse.Rules;

/// <summary>The rules of every kind of API.</summary>
internal static class ApiRules
{
    public static void Check(ReadApis apis, DiagnosticBag diagnostics)
    {
        foreach (var api in apis.RestApis)
        {
            RestRules.Check(api.Value, diagnostics);
        }

        foreach (var api in apis.HttpApis)
        {
            HttpRules.Check(api.Value, diagnostics);
        }

        foreach (var api in apis.WebSocketApis)
        {
            WebSocketRules.Check(api.Value, diagnostics);
        }
    }
}
