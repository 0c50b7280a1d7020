using System.IO.Pipelines;
using System.Net;
using Gatehouse.Local;

namespace Gatehouse.Testing;

/// <summary>Turns a <see cref="GatewayAnswer"/> into what an <see cref="HttpClient"/> gives.</summary>
internal static class MemoryAnswer
{
    /// <summary>The answer to a request.</summary>
    public static HttpResponseMessage Of(GatewayAnswer answer, HttpRequestMessage request, CancellationToken cancellation)
    {
        var response = new HttpResponseMessage((HttpStatusCode)answer.Status)
        {
            RequestMessage = request,
            Content = Content(answer, request, cancellation),
        };
        foreach (var (name, value) in answer.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    }

    private static HttpContent Content(GatewayAnswer answer, HttpRequestMessage request, CancellationToken cancellation)
    {
        if (request.Method == HttpMethod.Head)
        {
            return new ByteArrayContent([]) { Headers = { ContentLength = answer.Body.Length } };
        }

        if (answer.StreamBody is not { } stream)
        {
            return new ReadOnlyMemoryContent(answer.Body);
        }

        var pipe = new Pipe();
        _ = FillAsync(pipe.Writer, stream, cancellation);
        return new StreamContent(pipe.Reader.AsStream());
    }

    private static async Task FillAsync(PipeWriter writer, Func<Stream, CancellationToken, Task> stream, CancellationToken cancellation)
    {
        try
        {
            await stream(writer.AsStream(leaveOpen: true), cancellation).ConfigureAwait(false);
            await writer.CompleteAsync().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            // The reader gets the failure, as a client would see the connection break.
            await writer.CompleteAsync(failure).ConfigureAwait(false);
        }
    }
}
