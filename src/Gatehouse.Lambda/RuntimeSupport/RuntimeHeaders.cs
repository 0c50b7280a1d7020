using System.Globalization;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>The headers of the Runtime API.</summary>
internal static class RuntimeHeaders
{
    public const string ErrorType = "Lambda-Runtime-Function-Error-Type";
    public const string ErrorBody = "Lambda-Runtime-Function-Error-Body";
    public const string ResponseMode = "Lambda-Runtime-Function-Response-Mode";
    public const string InvocationId = "Lambda-Runtime-Invocation-Id";
    public const string ErrorContentType = "application/vnd.aws.lambda.error+json";

    public static RuntimeEvent Read(Func<string, string?> header, byte[] payload) => new(
        payload,
        header("Lambda-Runtime-Aws-Request-Id") ?? "",
        header("Lambda-Runtime-Invoked-Function-Arn") ?? "",
        long.TryParse(header("Lambda-Runtime-Deadline-Ms"), CultureInfo.InvariantCulture, out var deadline) ? deadline : 0,
        header("Lambda-Runtime-Trace-Id"),
        header("Lambda-Runtime-Client-Context"),
        header("Lambda-Runtime-Cognito-Identity"),
        header("Lambda-Runtime-Aws-Tenant-Id"),
        header(InvocationId));
}
