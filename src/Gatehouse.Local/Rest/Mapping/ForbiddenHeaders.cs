using System.Collections.Frozen;

namespace Gatehouse.Local.Rest;

/// <summary>Headers of the integration request that no mapping may set.</summary>
internal static class ForbiddenHeaders
{
    private static readonly FrozenSet<string> Always =
        new[] { "Content-Length", "Transfer-Encoding", "X-Amzn-Trace-Id", "X-Amzn-Apigateway-Api-Id" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> TowardsAws =
        new[] { "Authorization", "Connection", "Expect", "Proxy-Authenticate", "TE" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string name, bool isAws) => Always.Contains(name) || (isAws && TowardsAws.Contains(name));

    public static RestFailure Failure(string name) => RestFailure.Configuration($"{name} header already present");

    /// <summary>The failure of every call, if one of the headers must not be set.</summary>
    public static RestFailure? Check(RouteBuild route, IEnumerable<string> headers, bool isAws)
    {
        foreach (var name in headers)
        {
            if (Contains(name, isAws))
            {
                route.Report(DiagnosticCatalogue.ForbiddenHeaderMapped, route.Route.Key, name);
                return Failure(name);
            }
        }

        return null;
    }
}
