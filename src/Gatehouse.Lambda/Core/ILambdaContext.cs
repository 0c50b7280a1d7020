namespace Gatehouse.Functions.Core;

/// <summary>What a function learns about the invocation it serves and about itself.</summary>
/// <remarks>See https://docs.aws.amazon.com/lambda/latest/dg/csharp-context.html.</remarks>
public interface ILambdaContext
{
    /// <summary>The id of the invocation. A retry of an event keeps it.</summary>
    string AwsRequestId { get; }

    /// <summary>What the mobile SDK of the caller said of itself, if it did.</summary>
    IClientContext? ClientContext { get; }

    /// <summary>The name of the function.</summary>
    string FunctionName { get; }

    /// <summary>The version that runs, <c>$LATEST</c> if none was published.</summary>
    string FunctionVersion { get; }

    /// <summary>The Cognito identity of the caller, if it came through the mobile SDK.</summary>
    ICognitoIdentity? Identity { get; }

    /// <summary>The ARN the function was invoked by, with its alias or version if the caller named one.</summary>
    string InvokedFunctionArn { get; }

    /// <summary>The log of the function.</summary>
    ILambdaLogger Logger { get; }

    /// <summary>The log group the log goes to.</summary>
    string LogGroupName { get; }

    /// <summary>The log stream of this environment.</summary>
    string LogStreamName { get; }

    /// <summary>The configured memory in MB.</summary>
    int MemoryLimitInMB { get; }

    /// <summary>The time left until the invocation is ended.</summary>
    TimeSpan RemainingTime { get; }

    /// <summary>The tenant of the invocation, for functions with tenant isolation; else null.</summary>
    string? TenantId => null;

    /// <summary>The trace header of the invocation, if it is traced.</summary>
    string? TraceId => null;

    /// <summary>The serializer the function was set up with, if it was.</summary>
    ILambdaSerializer? Serializer => null;
}
