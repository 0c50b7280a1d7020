using System.Collections.Frozen;

namespace Gatehouse.Rules;

/// <summary>Some headers can't be mapped to a backend: the deployment takes them, and every call fails.</summary>
internal sealed class ForbiddenHeaderRule : RestRouteRule
{
    private static readonly FrozenSet<string> Always =
        new[] { "Content-Length", "Transfer-Encoding", "X-Amzn-Trace-Id", "X-Amzn-Apigateway-Api-Id" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ForAws =
        new[] { "Authorization", "Connection", "Expect", "Proxy-Authenticate", "TE" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        if (route.Integration is MockIntegration)
        {
            return;
        }

        var aws = route.Integration is not (HttpProxy or HttpCustom);
        foreach (var parameter in route.Integration.RequestMappings.Where(parameter => parameter.Location == ParameterLocation.Header))
        {
            if (Always.Contains(parameter.Name) || (aws && ForAws.Contains(parameter.Name)))
            {
                diagnostics.Add(DiagnosticCatalogue.ForbiddenHeader.At(route.Origin.Location, route.Key, parameter.Name));
            }
        }
    }
}
