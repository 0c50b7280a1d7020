namespace Gatehouse;

/// <summary>A VPC link of the first version, which leads to one network load balancer.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-nlb-for-vpclink-using-console.html.</remarks>
/// <param name="Name">The name; routes of one API that name the same link share it.</param>
/// <param name="LoadBalancerArn">The ARN of the network load balancer.</param>
public sealed record NlbVpcLink(TemplateText Name, TemplateText LoadBalancerArn) : VpcLinkDefinition(Name)
{
    internal const string ResourceType = "AWS::ApiGateway::VpcLink";

    /// <summary>What the link is for.</summary>
    /// <value>The default is null.</value>
    public TemplateText? Description { get; init; }

    internal override string Type => ResourceType;

    internal override TemplateMap Properties() => new MapBuilder()
        .Add("Name", Name)
        .Add("Description", Description)
        .Add("TargetArns", (ValueList<TemplateText>)[LoadBalancerArn])
        .AddList("Tags", TagList.Write(Tags))
        .ToMap();
}
