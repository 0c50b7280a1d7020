using System.Buffers;

namespace Gatehouse.Local.Rest;

/// <summary>Hands a streamed answer on, each part as it comes, for as long as API Gateway lets a stream run and stand still.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html.</remarks>
internal static class StreamCopy
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestPauseAtEdge = TimeSpan.FromSeconds(30);

    /// <summary>Copies to the end.</summary>
    /// <exception cref="OperationCanceledException">The client has gone, or the stream took too long.</exception>
    public static async Task RunAsync(RestContext context, Stream input, Stream output, CancellationToken cancellation)
    {
        var pause = context.Stage.IsEdge ? LongestPauseAtEdge : LongestPause;
        using var whole = new CancellationTokenSource(Longest, context.Options.Time);
        using var idle = new CancellationTokenSource(pause, context.Options.Time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(whole.Token, idle.Token, cancellation);
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            int read;
            while ((read = await input.ReadAsync(buffer, limit.Token).ConfigureAwait(false)) > 0)
            {
                idle.CancelAfter(pause);
                await output.WriteAsync(buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
                await output.FlushAsync(cancellation).ConfigureAwait(false);
                context.StreamedBytes += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
