namespace Gatehouse;

/// <summary>A VPC link of the second version, which enters subnets and leads to the load balancers reached from there.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html.</remarks>
/// <param name="Name">The name; routes of one API that name the same link share it.</param>
/// <param name="SubnetIds">The ids of the subnets.</param>
public sealed record SubnetVpcLink(TemplateText Name, ValueList<TemplateText> SubnetIds) : VpcLinkDefinition(Name)
{
    internal const string ResourceType = "AWS::ApiGatewayV2::VpcLink";

    /// <summary>The ids of security groups.</summary>
    /// <value>The default is empty: the VPC's default group.</value>
    public ValueList<TemplateText> SecurityGroupIds { get; init; } = [];

    internal override string Type => ResourceType;

    internal override TemplateMap Properties() => new MapBuilder()
        .Add("Name", Name)
        .Add("SubnetIds", SubnetIds)
        .AddIf(SecurityGroupIds.Count > 0, "SecurityGroupIds", () => SecurityGroupIds)
        .AddMap("Tags", Tags)
        .ToMap();
}
