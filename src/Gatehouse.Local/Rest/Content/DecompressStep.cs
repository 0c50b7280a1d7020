using System.IO.Compression;

namespace Gatehouse.Local.Rest;

/// <summary>Unpacks compressed bodies of requests, where the API compresses at all.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-make-request-with-compressed-payload.html.</remarks>
internal sealed class DecompressStep : RestStep
{
    private const int MostBytes = 10 * 1024 * 1024;

    public override string Name => "Decompress";

    public static RestStep? For(StageBuild stage) => stage.Api.MinimumCompressionSize is null ? null : new DecompressStep();

    public override ValueTask RunAsync(RestContext context)
    {
        if (context.Request.Body.IsEmpty || context.Request.Headers.Last("Content-Encoding") is not { } coding)
        {
            return ValueTask.CompletedTask;
        }

        switch (coding.Trim().ToLowerInvariant())
        {
            case "identity":
                break;
            case "gzip":
                Unpack(context, static packed => new GZipStream(packed, CompressionMode.Decompress));
                break;
            case "deflate":
                Unpack(context, static packed => new ZLibStream(packed, CompressionMode.Decompress));
                break;
            default:
                context.Failure = RestFailure.UnsupportedMediaType();
                break;
        }

        return ValueTask.CompletedTask;
    }

    private static void Unpack(RestContext context, Func<Stream, Stream> decoder)
    {
        using var unpacked = new MemoryStream();
        try
        {
            using var stream = decoder(new MemoryStream(context.Request.Body.ToArray()));
            var buffer = new byte[16 * 1024];
            while (stream.Read(buffer) is > 0 and var read)
            {
                // A small body may unpack to any size.
                if (unpacked.Length + read > MostBytes)
                {
                    context.Failure = RestFailure.TooLarge("HTTP content length exceeded 10485760 bytes.");
                    return;
                }

                unpacked.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            context.Failure = RestFailure.BadRequest("Bad Request");
            return;
        }

        context.Request = context.Request with { Body = unpacked.ToArray() };
    }
}
