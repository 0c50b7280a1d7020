using System.Collections.Immutable;

namespace Gatehouse.Rules;

/// <summary>The rules of HTTP APIs. All are checked, whatever the others find.</summary>
internal static class HttpRules
{
    public static ImmutableArray<IRule<HttpApi>> All { get; } =
    [
        new HttpRouteRule(),
        new HttpStageRule(),
        new HttpTimeoutRule(),
        new HttpAuthorizerRule(),
        new HttpCorsRule(),
    ];

    public static void Check(HttpApi api, DiagnosticBag diagnostics)
    {
        foreach (var rule in All)
        {
            rule.Check(api, diagnostics);
        }
    }
}
