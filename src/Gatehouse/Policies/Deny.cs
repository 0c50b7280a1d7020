namespace Gatehouse;

/// <summary>Statements that deny, whatever else allows.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html.</remarks>
public static class Deny
{
    /// <summary>Nobody may call.</summary>
    public static PolicyStatement Everyone() => new(PolicyEffect.Deny);

    /// <summary>Callers from these addresses may not call.</summary>
    /// <param name="addresses">Addresses or ranges such as <c>10.0.0.0/8</c>.</param>
    public static PolicyStatement Ip(params ValueList<TemplateText> addresses) => Everyone().When(PolicyOperator.IpAddress, PolicyKey.SourceIp, addresses);

    /// <summary>Only callers from these addresses may call.</summary>
    public static PolicyStatement AllButIp(params ValueList<TemplateText> addresses) => Everyone().When(PolicyOperator.NotIpAddress, PolicyKey.SourceIp, addresses);

    /// <summary>Callers from these VPCs may not call.</summary>
    public static PolicyStatement Vpc(params ValueList<TemplateText> vpcs) => Everyone().When(PolicyOperator.StringEquals, PolicyKey.SourceVpc, vpcs);

    /// <summary>Callers by these VPC endpoints may not call.</summary>
    public static PolicyStatement VpcEndpoint(params ValueList<TemplateText> endpoints) => Everyone().When(PolicyOperator.StringEquals, PolicyKey.SourceVpce, endpoints);

    /// <summary>Only callers from these VPCs may call.</summary>
    public static PolicyStatement AllButVpc(params ValueList<TemplateText> vpcs) => Everyone().When(PolicyOperator.StringNotEquals, PolicyKey.SourceVpc, vpcs);

    /// <summary>Only callers by these VPC endpoints may call.</summary>
    public static PolicyStatement AllButVpcEndpoint(params ValueList<TemplateText> endpoints) =>
        Everyone().When(PolicyOperator.StringNotEquals, PolicyKey.SourceVpce, endpoints);

    /// <summary>Signed callers of these accounts may not call.</summary>
    public static PolicyStatement Account(params ValueList<TemplateText> accounts) =>
        Everyone() with { Principals = [.. accounts.Select(PolicyPrincipal.Aws)] };

    /// <summary>Only signed callers of these accounts may call.</summary>
    public static PolicyStatement AllButAccount(params ValueList<TemplateText> accounts) =>
        Everyone().When(PolicyOperator.StringNotEquals, PolicyKey.PrincipalAccount, accounts);

    /// <summary>These signed roles or users may not call.</summary>
    public static PolicyStatement Role(params ValueList<TemplateText> arns) =>
        Everyone() with { Principals = [.. arns.Select(PolicyPrincipal.Aws)] };

    /// <summary>Only signed callers of these organisations may call.</summary>
    public static PolicyStatement AllButOrganization(params ValueList<TemplateText> ids) =>
        Everyone().When(PolicyOperator.StringNotEquals, PolicyKey.PrincipalOrgId, ids);
}
