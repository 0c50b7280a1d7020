namespace Gatehouse;

/// <summary>A VPC link of a REST API.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html.</remarks>
/// <param name="Id">The id of the link, or <c>${stageVariables.name}</c>; empty for one that is made together with the API.</param>
public sealed record RestVpcLink(TemplateText Id)
{
    /// <summary>The ARN of the load balancer or its listener; for links of the second version.</summary>
    /// <value>The default is null: a link of the first version, whose target is its network load balancer.</value>
    public TemplateText? Target { get; init; }

    /// <summary>What the link is made of, if it is made together with the API.</summary>
    /// <value>The default is null: <see cref="Id"/> exists, or is defined elsewhere.</value>
    public VpcLinkDefinition? Definition { get; init; }

    /// <summary>A new link of the first version to a network load balancer.</summary>
    /// <param name="loadBalancerArn">The ARN of the network load balancer.</param>
    /// <param name="name">The name of the link.</param>
    public static RestVpcLink ToNlb(TemplateText loadBalancerArn, TemplateText? name = null) =>
        new(TemplateText.Empty) { Definition = new NlbVpcLink(name ?? "nlb", loadBalancerArn) };

    /// <summary>A new link of the second version to an application load balancer.</summary>
    /// <param name="loadBalancerArn">The ARN of the load balancer or its listener.</param>
    /// <param name="subnetIds">The ids of subnets from which it is reached.</param>
    /// <param name="securityGroupIds">The ids of the link's security groups.</param>
    /// <param name="name">The name of the link.</param>
    public static RestVpcLink ToAlb(
        TemplateText loadBalancerArn, ValueList<TemplateText> subnetIds, ValueList<TemplateText>? securityGroupIds = null, TemplateText? name = null) =>
        new(TemplateText.Empty)
        {
            Target = loadBalancerArn,
            Definition = new SubnetVpcLink(name ?? "alb", subnetIds) { SecurityGroupIds = securityGroupIds ?? [] },
        };

    /// <summary>A link that exists.</summary>
    /// <param name="id">Its id, or the reference that yields it.</param>
    /// <param name="loadBalancerArn">The ARN of the load balancer or its listener, for a link of the second version; null for one of the first.</param>
    public static RestVpcLink FromId(TemplateText id, TemplateText? loadBalancerArn = null) => new(id) { Target = loadBalancerArn };
}
