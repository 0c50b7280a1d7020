namespace Gatehouse;

/// <summary>A VPC link of a REST API.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html.</remarks>
/// <param name="Id">The id of the link, or <c>${stageVariables.name}</c>.</param>
public sealed record RestVpcLink(TemplateText Id)
{
    /// <summary>The ARN of the listener of a load balancer; for links of the second version.</summary>
    /// <value>The default is null: a link of the first version, whose target is its network load balancer.</value>
    public TemplateText? Target { get; init; }
}
