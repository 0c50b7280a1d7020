namespace Gatehouse;

/// <summary>ARNs as templates hold them.</summary>
internal static class Arns
{
    private static readonly TemplateText Partition = TemplateText.Ref("AWS::Partition");
    private static readonly TemplateText Region = TemplateText.Ref("AWS::Region");
    private static readonly TemplateText Account = TemplateText.Ref("AWS::AccountId");

    /// <summary>The ARN of an API, to which <c>/stage/METHOD/path</c> is added.</summary>
    public static TemplateText ExecuteApi(string logicalId) => TemplateText.Concat(
        "arn:", Partition, ":execute-api:", Region, ":", Account, ":", TemplateText.Ref(logicalId));

    /// <summary>The ARN by which API Gateway calls a function and waits for its whole answer.</summary>
    public static TemplateText Invocation(TemplateText function) => TemplateText.Concat(
        "arn:", Partition, ":apigateway:", Region, ":lambda:path/2015-03-31/functions/", function, "/invocations");

    /// <summary>The ARN by which API Gateway calls a function whose answer is streamed.</summary>
    public static TemplateText StreamingInvocation(TemplateText function) => TemplateText.Concat(
        "arn:", Partition, ":apigateway:", Region, ":lambda:path/2021-11-15/functions/", function, "/response-streaming-invocations");

    /// <summary>The ARN by which API Gateway calls an AWS service.</summary>
    public static TemplateText Service(AwsIntegration integration)
    {
        var service = integration.Subdomain is null ? integration.Service : integration.Subdomain + "." + integration.Service;
        var call = integration.Call switch
        {
            AwsAction action => "action/" + action.Name,
            AwsPath path => "path/" + path.Path,
            _ => throw new InvalidOperationException(integration.Call.GetType().Name),
        };
        return TemplateText.Concat("arn:", Partition, ":apigateway:", integration.Region, ":", service, ":", call);
    }
}
