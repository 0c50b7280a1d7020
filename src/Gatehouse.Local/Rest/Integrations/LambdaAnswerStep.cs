using System.Text;

namespace Gatehouse.Local.Rest;

/// <summary>Makes the client's answer of what a function behind a proxy integration returned.</summary>
internal sealed class LambdaAnswerStep : RestStep
{
    private const int MostBytes = 10 * 1024 * 1024;

    public override string Name => MapResponseStep.Name;

    public override ValueTask RunAsync(RestContext context)
    {
        var reply = context.Reply!;
        if (reply.Stream is not null)
        {
            return LambdaStreamAnswer.WriteAsync(context, reply);
        }

        if (reply.IsFunctionError)
        {
            context.Failure = RestFailure.FunctionError(FunctionErrors.Message(reply.Body), reply.RequestId);
        }
        else if (LambdaAnswer.Read(reply.Body) is not { } answer)
        {
            context.Failure = RestFailure.BadBackendAnswer("Execution failed due to configuration error: Malformed Lambda proxy response");
        }
        else
        {
            Pass(context, answer);
        }

        return ValueTask.CompletedTask;
    }

    private static void Pass(RestContext context, LambdaAnswer answer)
    {
        if (!TryReadBody(context, answer, out var body))
        {
            context.Failure = RestFailure.Configuration("Unable to base64 decode the body.");
            return;
        }

        if (body.Length > MostBytes)
        {
            context.Failure = RestFailure.BadBackendAnswer("Execution failed due to configuration error: The answer is larger than 10 MB");
            return;
        }

        context.Answer.Status = answer.Status;
        context.Answer.Body = body;
        PassHeaders(context, answer.Headers);
    }

    public static void PassHeaders(RestContext context, GatewayHeaders headers)
    {
        foreach (var (name, value) in headers)
        {
            if (ResponseHeaders.Name(name) is { } passed)
            {
                context.Answer.Headers.Add(passed, value);
            }
        }

        if (!context.Answer.Headers.Contains("X-Amzn-Trace-Id"))
        {
            context.Answer.Headers.Add("X-Amzn-Trace-Id", context.TraceId.Sent);
        }
    }

    private static bool TryReadBody(RestContext context, LambdaAnswer answer, out ReadOnlyMemory<byte> body)
    {
        body = default;
        if (answer.Body is not { Length: > 0 } text)
        {
            return true;
        }

        if (!answer.IsBase64Encoded || !AcceptsBinary(context))
        {
            body = Encoding.UTF8.GetBytes(text);
            return true;
        }

        return Base64.TryDecode(text, out body);
    }

    private static bool AcceptsBinary(RestContext context) =>
        context.Stage.BinaryMediaTypes is { IsEmpty: false } binary
        && (binary.IsAll || (context.Request.Headers.Last("Accept") is { } accept && binary.Contains(MediaTypes.First(accept))));
}
