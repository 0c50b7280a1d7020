namespace Gatehouse.Local.Rest;

/// <summary>Passes a streamed answer of a function on: metadata, eight zero bytes, then the body.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode-lambda.html.</remarks>
internal static class LambdaStreamAnswer
{
    private const int MostMetadata = 64 * 1024;

    private static readonly byte[] Delimiter = new byte[8];

    public static async ValueTask WriteAsync(RestContext context, IntegrationReply reply)
    {
        var (head, rest) = await ReadHeadAsync(reply.Stream!, context.Cancellation).ConfigureAwait(false);
        if (head is null || LambdaAnswer.Read(head, withCookies: true) is not { } answer || answer.Body is not null)
        {
            await reply.Stream!.DisposeAsync().ConfigureAwait(false);
            context.Failure = RestFailure.BadBackendAnswer("Execution failed due to configuration error: Malformed Lambda streaming response");
            return;
        }

        context.Answer.Status = answer.Status;
        LambdaAnswerStep.PassHeaders(context, answer.Headers);
        foreach (var cookie in answer.Cookies)
        {
            context.Answer.Headers.Add("Set-Cookie", cookie);
        }

        context.Answer.StreamBody = async (output, cancellation) =>
        {
            await using (reply.Stream!.ConfigureAwait(false))
            {
                await output.WriteAsync(rest, cancellation).ConfigureAwait(false);
                await output.FlushAsync(cancellation).ConfigureAwait(false);
                context.StreamedBytes += rest.Length;
                await StreamCopy.RunAsync(context, reply.Stream!, output, cancellation).ConfigureAwait(false);
            }
        };
    }

    /// <summary>Reads until the delimiter; the metadata is null when there is none.</summary>
    private static async Task<(byte[]? Head, ReadOnlyMemory<byte> Body)> ReadHeadAsync(Stream stream, CancellationToken cancellation)
    {
        using var read = new MemoryStream();
        var buffer = new byte[4096];
        while (read.Length < MostMetadata)
        {
            int count;
            try
            {
                count = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is Functions.FunctionStreamException or IOException or OperationCanceledException)
            {
                return (null, default);
            }

            if (count == 0)
            {
                return (null, default);
            }

            read.Write(buffer, 0, count);
            var bytes = read.GetBuffer().AsSpan(0, (int)read.Length);
            var at = bytes.IndexOf(Delimiter);
            if (at >= 0)
            {
                return (bytes[..at].ToArray(), bytes[(at + Delimiter.Length)..].ToArray());
            }
        }

        return (null, default);
    }
}
