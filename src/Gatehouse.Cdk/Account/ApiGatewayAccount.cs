using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>Lets API Gateway write logs to CloudWatch, for all REST and WebSocket APIs of an account in a region.</summary>
/// <remarks>
/// The setting belongs to the account, not to an API: define it in one stack of the account and region. It stays when the stack goes,
/// since other APIs may need it. See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html.
/// </remarks>
public sealed class ApiGatewayAccount : Construct
{
    /// <summary>Adds the setting to a stack.</summary>
    /// <param name="scope">The stack, or a construct in it.</param>
    /// <param name="id">The id, unique in the scope.</param>
    public ApiGatewayAccount(Construct scope, string id)
        : base(scope, id)
    {
        var role = new Role(this, "Role", new RoleProps
        {
            AssumedBy = new ServicePrincipal("apigateway.amazonaws.com"),
            ManagedPolicies = [ManagedPolicy.FromAwsManagedPolicyName("service-role/AmazonAPIGatewayPushToCloudWatchLogs")],
        });
        role.ApplyRemovalPolicy(RemovalPolicy.RETAIN);
        var account = new CfnAccount(this, "Resource", new CfnAccountProps { CloudWatchRoleArn = role.RoleArn });
        account.ApplyRemovalPolicy(RemovalPolicy.RETAIN);
        Role = role;
    }

    /// <summary>The role with which API Gateway writes.</summary>
    public IRole Role { get; }
}
