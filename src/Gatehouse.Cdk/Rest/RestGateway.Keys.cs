using System.Runtime.CompilerServices;
using Amazon.CDK.AWS.APIGateway;
using CdkApiKey = Amazon.CDK.AWS.APIGateway.ApiKey;
using CdkUsagePlan = Amazon.CDK.AWS.APIGateway.UsagePlan;

namespace Gatehouse.Cdk;

/// <content>Usage plans and API keys.</content>
public sealed partial class RestGateway
{
    private readonly Dictionary<string, IApiKey> _cdkKeys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IUsagePlan> _cdkPlans = new(StringComparer.Ordinal);

    /// <summary>An API key of the definition as other constructs of the CDK take it; its <c>KeyId</c> is what <c>aws apigateway get-api-key</c> takes.</summary>
    /// <param name="name">The name of the key.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public IApiKey ApiKey(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (!_cdkKeys.TryGetValue(name, out var key))
        {
            var id = _writing.PartId("API key", name, UsagePlanWriter.KeySuffix(name), "AWS::ApiGateway::ApiKey", Origin.Here(file, line));
            _cdkKeys.Add(name, key = CdkApiKey.FromApiKeyId(this, "KeyOf-" + name, id));
        }

        return key;
    }

    /// <summary>A usage plan of the definition as other constructs of the CDK take it.</summary>
    /// <remarks>
    /// <c>AddApiKey</c> adds keys of other stacks to this one, which waits for them then; where they know the API, a <c>CfnUsagePlanKey</c> of their stack links them by the plan's id.
    /// </remarks>
    /// <param name="name">The name of the plan.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public IUsagePlan UsagePlan(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (!_cdkPlans.TryGetValue(name, out var plan))
        {
            var id = _writing.PartId("usage plan", name, UsagePlanWriter.PlanSuffix(name), "AWS::ApiGateway::UsagePlan", Origin.Here(file, line));
            _cdkPlans.Add(name, plan = CdkUsagePlan.FromUsagePlanId(this, "PlanOf-" + name, id));
        }

        return plan;
    }
}
