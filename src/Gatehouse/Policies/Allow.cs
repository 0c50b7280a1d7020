namespace Gatehouse;

/// <summary>Statements that allow.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html.</remarks>
public static class Allow
{
    /// <summary>Everyone may call.</summary>
    public static PolicyStatement Everyone() => new(PolicyEffect.Allow);

    /// <summary>Callers from these addresses may call.</summary>
    /// <param name="addresses">Addresses or ranges such as <c>10.0.0.0/8</c>.</param>
    public static PolicyStatement Ip(params ValueList<TemplateText> addresses) => Everyone().When(PolicyOperator.IpAddress, PolicyKey.SourceIp, addresses);

    /// <summary>Callers from these VPCs may call.</summary>
    public static PolicyStatement Vpc(params ValueList<TemplateText> vpcs) => Everyone().When(PolicyOperator.StringEquals, PolicyKey.SourceVpc, vpcs);

    /// <summary>Callers by these VPC endpoints may call.</summary>
    public static PolicyStatement VpcEndpoint(params ValueList<TemplateText> endpoints) => Everyone().When(PolicyOperator.StringEquals, PolicyKey.SourceVpce, endpoints);

    /// <summary>Signed callers of these accounts may call.</summary>
    public static PolicyStatement Account(params ValueList<TemplateText> accounts) =>
        Everyone() with { Principals = [.. accounts.Select(PolicyPrincipal.Aws)] };

    /// <summary>These signed roles or users may call.</summary>
    public static PolicyStatement Role(params ValueList<TemplateText> arns) =>
        Everyone() with { Principals = [.. arns.Select(PolicyPrincipal.Aws)] };

    /// <summary>Signed callers of these organisations may call.</summary>
    public static PolicyStatement Organization(params ValueList<TemplateText> ids) => Everyone().When(PolicyOperator.StringEquals, PolicyKey.PrincipalOrgId, ids);
}
