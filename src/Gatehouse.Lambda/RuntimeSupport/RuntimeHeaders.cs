namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>The headers of the Runtime API.</summary>
internal static class RuntimeHeaders
{
    public const string ErrorType = "Lambda-Runtime-Function-Error-Type";
    public const string ErrorBody = "Lambda-Runtime-Function-Error-Body";
    public const string ResponseMode = "Lambda-Runtime-Function-Response-Mode";
    public const string InvocationId = "Lambda-Runtime-Invocation-Id";
    public const string ErrorContentType = "application/vnd.aws.lambda.error+json";
}
