using System.Globalization;
using Gatehouse.Functions.Core;

namespace Gatehouse.Functions.RuntimeSupport;

internal sealed class LambdaContext(RuntimeEvent invocation, ILambdaLogger logger, ILambdaSerializer? serializer, TimeProvider time) : ILambdaContext
{
    private static readonly string Name = Variable("AWS_LAMBDA_FUNCTION_NAME");
    private static readonly string Version = Variable("AWS_LAMBDA_FUNCTION_VERSION");
    private static readonly string Group = Variable("AWS_LAMBDA_LOG_GROUP_NAME");
    private static readonly string Log = Variable("AWS_LAMBDA_LOG_STREAM_NAME");
    private static readonly int Memory =
        int.TryParse(Variable("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"), CultureInfo.InvariantCulture, out var size) ? size : 0;

    private IClientContext? _client;
    private ICognitoIdentity? _identity;

    public string AwsRequestId => invocation.RequestId;

    public IClientContext? ClientContext => _client ??= ClientContextDocument.Read(invocation.ClientContext);

    public string FunctionName => Name;

    public string FunctionVersion => Version;

    public ICognitoIdentity? Identity => _identity ??= CognitoIdentityDocument.Read(invocation.CognitoIdentity);

    public string InvokedFunctionArn => invocation.FunctionArn;

    public ILambdaLogger Logger => logger;

    public string LogGroupName => Group;

    public string LogStreamName => Log;

    public int MemoryLimitInMB => Memory;

    public TimeSpan RemainingTime => DateTimeOffset.FromUnixTimeMilliseconds(invocation.DeadlineMs) - time.GetUtcNow();

    public string? TenantId => invocation.TenantId;

    public string? TraceId => invocation.TraceId;

    public ILambdaSerializer? Serializer => serializer;

    private static string Variable(string name) => Environment.GetEnvironmentVariable(name) ?? "";
}
