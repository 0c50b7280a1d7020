using System.Buffers.Text;
using System.Text;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>What <c>/runtime/invocation/next</c> answers.</summary>
internal sealed class RuntimeEvent
{
    public byte[] Payload { get; set; } = [];

    public string RequestId { get; private set; } = "";

    public string FunctionArn { get; private set; } = "";

    /// <summary>When the function must have answered, in milliseconds since 1970.</summary>
    public long DeadlineMs { get; private set; }

    public string? TraceId { get; private set; }

    public string? ClientContext { get; private set; }

    public string? CognitoIdentity { get; private set; }

    public string? TenantId { get; private set; }

    public string? InvocationId { get; private set; }

    /// <summary>Takes the value of a header, if it is one of the Runtime API.</summary>
    public void Read(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        // Lengths tell these headers apart from nearly all others without comparing text.
        switch (name.Length)
        {
            case 23 when Is(name, "Lambda-Runtime-Trace-Id"u8):
                TraceId = Text(value);
                break;
            case 26 when Is(name, "Lambda-Runtime-Deadline-Ms"u8):
                DeadlineMs = Utf8Parser.TryParse(value, out long deadline, out var digits) && digits == value.Length ? deadline : 0;
                break;
            case 28 when Is(name, "Lambda-Runtime-Aws-Tenant-Id"u8):
                TenantId = Text(value);
                break;
            case 28 when Is(name, "Lambda-Runtime-Invocation-Id"u8):
                InvocationId = Text(value);
                break;
            case 29 when Is(name, "Lambda-Runtime-Aws-Request-Id"u8):
                RequestId = Text(value);
                break;
            case 29 when Is(name, "Lambda-Runtime-Client-Context"u8):
                ClientContext = Text(value);
                break;
            case 31 when Is(name, "Lambda-Runtime-Cognito-Identity"u8):
                CognitoIdentity = Text(value);
                break;
            case 35 when Is(name, "Lambda-Runtime-Invoked-Function-Arn"u8):
                FunctionArn = Text(value);
                break;
        }
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> expected) => Ascii.EqualsIgnoreCase(name, expected);

    private static string Text(ReadOnlySpan<byte> value) => Encoding.Latin1.GetString(value);
}
