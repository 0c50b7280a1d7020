using System.Collections.Immutable;

namespace Gatehouse.Rules;

/// <summary>The rules of WebSocket APIs. All are checked, whatever the others find.</summary>
internal static class WebSocketRules
{
    public static ImmutableArray<IRule<WebSocketApi>> All { get; } =
    [
        new WebSocketRouteRule(),
        new WebSocketStageRule(),
        new WebSocketTimeoutRule(),
    ];

    public static void Check(WebSocketApi api, DiagnosticBag diagnostics)
    {
        foreach (var rule in All)
        {
            rule.Check(api, diagnostics);
        }
    }
}
