namespace Gatehouse.Local.Rest;

/// <summary>Passes the answer of a backend on as it came.</summary>
internal sealed class ProxyAnswerStep : RestStep
{
    public override string Name => MapResponseStep.Name;

    public override ValueTask RunAsync(RestContext context)
    {
        var reply = context.Reply!;
        var body = reply.Body;
        if (reply.Stream is null && !BodyConversion.TryResponse(
            ref body, context.Stage.BinaryMediaTypes, reply.Headers.Last("Content-Type"), context.Request.Headers.Last("Accept"), null, out _))
        {
            context.Failure = RestFailure.Configuration("Unable to base64 decode the body.");
            return ValueTask.CompletedTask;
        }

        context.Answer.Status = reply.Status;
        context.Answer.Body = body;
        foreach (var (name, value) in reply.Headers)
        {
            if (ResponseHeaders.Name(name, isHttpProxy: true) is { } passed)
            {
                context.Answer.Headers.Add(passed, value);
            }
        }

        if (reply.Stream is { } stream)
        {
            context.Answer.StreamBody = async (output, cancellation) =>
            {
                using (reply.Owner)
                {
                    await StreamCopy.RunAsync(context, stream, output, cancellation).ConfigureAwait(false);
                }
            };
        }

        return ValueTask.CompletedTask;
    }
}
