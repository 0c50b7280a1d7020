namespace Gatehouse.CloudFormation;

internal static partial class ResourceShapes
{
    private const string FunctionArn = "arn:{partition}:lambda:{region}:{account}:function:{name}";
    private const string LayerArn = "arn:{partition}:lambda:{region}:{account}:layer:{name}";
    private const string StateMachineArn = "arn:{partition}:states:{region}:{account}:stateMachine:{name}";
    private const string LoadBalancer = "arn:{partition}:elasticloadbalancing:{region}:{account}:loadbalancer/app/{name}/{hex16}";
    private const string TargetGroup = "arn:{partition}:elasticloadbalancing:{region}:{account}:targetgroup/{name}/{hex16}";

    private static IEnumerable<KeyValuePair<string, ResourceShape>> Compute() =>
    [
        Of("AWS::Lambda::Function", "FunctionName", "{name}", Gives("Arn", FunctionArn), Gives("SnapStartResponse.ApplyOn", "None")),
        Of("AWS::Lambda::Alias", null, "{function}:{Name}", Gives("AliasArn", "{function}:{Name}")),
        Of("AWS::Lambda::Version", null, "{function}:{version}", Gives("Version", "{version}"), Gives("FunctionArn", "{function}:{version}")),
        Of("AWS::Lambda::LayerVersion", "LayerName", LayerArn + ":1", Gives("LayerVersionArn", LayerArn + ":1")),
        Of("AWS::Lambda::Permission", null, "{name}", Gives("Id", "{name}")),
        Of("AWS::Lambda::Url", null, "{TargetFunctionArn}",
            Gives("FunctionUrl", "https://{id32}.lambda-url.{region}.on.aws/"), Gives("FunctionArn", "{TargetFunctionArn}")),
        Of("AWS::Lambda::EventSourceMapping", null, "{uuid}", Gives("Id", "{uuid}")),
        Of("AWS::StepFunctions::StateMachine", "StateMachineName", StateMachineArn,
            Gives("Arn", StateMachineArn), Gives("Name", "{name}"), Gives("StateMachineRevisionId", "INITIAL")),
        Of("AWS::StepFunctions::Activity", "Name", "arn:{partition}:states:{region}:{account}:activity:{name}",
            Gives("Arn", "arn:{partition}:states:{region}:{account}:activity:{name}"), Gives("Name", "{name}")),
        Of("AWS::EC2::VPC", null, "vpc-{hex17}", Gives("VpcId", "vpc-{hex17}"), Gives("CidrBlock", "{CidrBlock}"), Gives("DefaultSecurityGroup", "sg-{hex17}")),
        Of("AWS::EC2::Subnet", null, "subnet-{hex17}", Gives("SubnetId", "subnet-{hex17}"), Gives("VpcId", "{VpcId}"), Gives("AvailabilityZone", "{AvailabilityZone}")),
        Of("AWS::EC2::SecurityGroup", null, "sg-{hex17}", Gives("GroupId", "sg-{hex17}"), Gives("VpcId", "{VpcId}"), Gives("Id", "sg-{hex17}")),
        Of("AWS::EC2::VPCEndpoint", null, "vpce-{hex17}", Gives("Id", "vpce-{hex17}"),
            Gives("DnsEntries", "Z{id}:vpce-{hex17}.execute-api.{region}.vpce.{suffix}"), Gives("NetworkInterfaceIds", "eni-{hex17}")),
        Of("AWS::EC2::Instance", null, "i-{hex17}", Gives("InstanceId", "i-{hex17}"), Gives("PrivateIp", "10.0.0.10"), Gives("PublicIp", "203.0.113.10")),
        Of("AWS::ElasticLoadBalancingV2::LoadBalancer", "Name", LoadBalancer, Gives("LoadBalancerArn", LoadBalancer),
            Gives("DNSName", "{name}-{id}.{region}.elb.{suffix}"), Gives("LoadBalancerName", "{name}"), Gives("LoadBalancerFullName", "app/{name}/{hex16}"),
            Gives("CanonicalHostedZoneID", "Z35SXDOTRQ7X7K")),
        Of("AWS::ElasticLoadBalancingV2::TargetGroup", "Name", TargetGroup, Gives("TargetGroupArn", TargetGroup),
            Gives("TargetGroupName", "{name}"), Gives("TargetGroupFullName", "targetgroup/{name}/{hex16}")),
        Of("AWS::ElasticLoadBalancingV2::Listener", null, "{LoadBalancerArn}/{hex16}", Gives("ListenerArn", "{LoadBalancerArn}/{hex16}")),
    ];
}
