namespace Gatehouse.Local;

/// <summary>Names for people of what routes call.</summary>
internal static class RouteTargets
{
    /// <summary>The name of an integration of a REST API.</summary>
    public static string Name(RestIntegration integration) => integration switch
    {
        LambdaProxy lambda => Name(lambda.Function),
        LambdaStream lambda => Name(lambda.Function),
        LambdaCustom lambda => Name(lambda.Function),
        HttpProxy backend => backend.Uri.ToString(),
        HttpCustom backend => backend.Uri.ToString(),
        AwsIntegration aws => aws.Service.ToString(),
        AwsProxy proxy => proxy.Uri.ToString(),
        MockIntegration => "mock",
        _ => integration.GetType().Name,
    };

    /// <summary>The name of an integration of an HTTP API.</summary>
    public static string Name(HttpIntegration integration) => integration switch
    {
        HttpLambda lambda => Name(lambda.Function),
        HttpBackend backend => backend.Uri.ToString(),
        HttpAwsAction action => action.Subtype,
        _ => integration.GetType().Name,
    };

    /// <summary>The name of an integration of a WebSocket API.</summary>
    public static string Name(WebSocketIntegration? integration) => integration switch
    {
        null => "nothing",
        WebSocketLambda lambda => Name(lambda.Function),
        _ => "mock",
    };

    /// <summary>The name of a function.</summary>
    public static string Name(FunctionTarget function) => function switch
    {
        FunctionArn arn => Short(arn.Arn.ToString()),
        FunctionProject project => project.Path,
        InProcessTarget target => target.Name,
        _ => function.GetType().Name,
    };

    /// <summary>The part of an ARN by which people know the function: its name, or its logical id in the template.</summary>
    private static string Short(string arn)
    {
        if (arn.StartsWith("${", StringComparison.Ordinal) && arn.EndsWith(".Arn}", StringComparison.Ordinal))
        {
            return arn[2..^5];
        }

        const string Kind = ":function:";
        var name = arn.LastIndexOf(Kind, StringComparison.Ordinal);
        return name < 0 ? arn : arn[(name + Kind.Length)..];
    }
}
