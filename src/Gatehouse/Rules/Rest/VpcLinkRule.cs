namespace Gatehouse.Rules;

/// <summary>VPC links that are made together with an API lead somewhere, and each name stands for one link.</summary>
internal sealed class VpcLinkRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        var known = new Dictionary<TemplateText, VpcLinkDefinition>();
        foreach (var route in api.Routes)
        {
            var link = route.Integration switch
            {
                HttpProxy http => http.VpcLink,
                HttpCustom http => http.VpcLink,
                _ => null,
            };
            if (link?.Definition is not { } definition)
            {
                continue;
            }

            if (definition is SubnetVpcLink && link.Target is null)
            {
                diagnostics.Add(DiagnosticCatalogue.VpcLinkWithoutTarget.At(route.Origin.Location, route.Key, definition.Name));
            }

            if ((definition is NlbVpcLink nlb ? nlb.LoadBalancerArn : link.Target) is { Literal: { } target }
                && !target.StartsWith("arn:", StringComparison.Ordinal))
            {
                diagnostics.Add(DiagnosticCatalogue.BadVpcLinkTarget.At(route.Origin.Location, route.Key, target));
            }

            if (definition is SubnetVpcLink { SubnetIds.Count: 0 })
            {
                diagnostics.Add(DiagnosticCatalogue.VpcLinkWithoutSubnet.At(route.Origin.Location, definition.Name));
            }

            if (!known.TryAdd(definition.Name, definition) && known[definition.Name] != definition)
            {
                diagnostics.Add(DiagnosticCatalogue.DuplicateVpcLink.At(route.Origin.Location, definition.Name));
            }
        }
    }
}
