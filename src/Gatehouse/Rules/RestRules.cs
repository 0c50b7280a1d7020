using System.Collections.Immutable;

namespace Gatehouse.Rules;

/// <summary>The rules of REST APIs. All are checked, whatever the others find.</summary>
internal static class RestRules
{
    public static ImmutableArray<IRule<RestApi>> All { get; } =
    [
        new RoutePathRule(),
        new DuplicateRouteRule(),
        new SiblingVariableRule(),
    ];

    public static void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var rule in All)
        {
            rule.Check(api, diagnostics);
        }
    }
}
