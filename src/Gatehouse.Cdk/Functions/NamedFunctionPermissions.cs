using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;

namespace Gatehouse.Cdk;

/// <summary>Gives an API the permission to call functions that it names by their physical names.</summary>
/// <remarks>
/// The permission stands beside the function. In the API's stack it could be made before the function is there, since nothing makes that
/// stack wait for the function's.
/// </remarks>
internal sealed class NamedFunctionPermissions(Stack stack, string apiId, string logicalId, TokenResolver tokens)
{
    private readonly Lazy<Dictionary<TemplateText, Function>> _functions = new(() => Resolve(stack, tokens));

    /// <summary>Gives the permission where the ARN is that of a function named so.</summary>
    /// <param name="arn">The ARN of a function, resolved.</param>
    /// <returns>False for other functions, and for those of accounts and regions that cannot know the API.</returns>
    public bool Give(TemplateText arn)
    {
        if (!_functions.Value.TryGetValue(arn, out var function) || function.Stack.Account != stack.Account || function.Stack.Region != stack.Region)
        {
            return false;
        }

        _ = new CfnPermission(function, $"InvokedBy-{stack.Node.Path.Replace('/', '-')}-{logicalId}", new CfnPermissionProps
        {
            Action = "lambda:InvokeFunction",
            FunctionName = function.FunctionArn,
            Principal = "apigateway.amazonaws.com",
            SourceArn = $"arn:{stack.Partition}:execute-api:{stack.Region}:{stack.Account}:{apiId}/*",
        });
        return true;
    }

    private static Dictionary<TemplateText, Function> Resolve(Stack stack, TokenResolver tokens)
    {
        var functions = new Dictionary<TemplateText, Function>();
        foreach (var (arn, function) in NamedFunctions.Of(stack).ByArn)
        {
            functions[tokens.Resolve(TemplateText.Of(arn))] = function;
        }

        return functions;
    }
}
