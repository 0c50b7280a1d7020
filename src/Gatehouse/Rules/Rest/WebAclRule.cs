namespace Gatehouse.Rules;

/// <summary>Web ACLs are named by their ARNs.</summary>
internal sealed class WebAclRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var stage in api.Stages)
        {
            if (stage.WebAcl?.Literal is { } acl && acl.Split(':') is not ["arn", _, "wafv2" or "waf-regional", _, _, ..])
            {
                diagnostics.Add(DiagnosticCatalogue.BadWebAcl.At(stage.Origin.Within(api.Origin), stage.Name, acl));
            }
        }
    }
}
