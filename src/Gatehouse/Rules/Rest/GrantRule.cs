namespace Gatehouse.Rules;

/// <summary>Roles are for resources that are named by their ARNs.</summary>
internal sealed class GrantRule : RestRouteRule
{
    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        if (route.Integration is not AwsIntegration { Grants: var grants })
        {
            return;
        }

        foreach (var resource in grants.SelectMany(grant => grant.Resources).Distinct())
        {
            // What begins with a reference may be an ARN once it is filled in.
            if (resource.Parts is [LiteralPart { Text: var start }, ..] && !start.StartsWith("arn:", StringComparison.Ordinal) && start[0] != '*')
            {
                diagnostics.Add(DiagnosticCatalogue.BadGrantResource.At(route.Origin.Location, route.Key, resource));
            }
        }
    }
}
