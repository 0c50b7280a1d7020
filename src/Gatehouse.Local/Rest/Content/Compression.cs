using System.IO.Compression;

namespace Gatehouse.Local.Rest;

/// <summary>Compresses answers that are large enough, in a coding that the client takes.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-enable-compression.html.</remarks>
internal static class Compression
{
    public static void Apply(RestContext context)
    {
        var answer = context.Answer;
        if (context.Stage.MinimumCompressionSize is not { } minimum || answer.StreamBody is not null || answer.Body.Length < minimum
            || answer.Body.Length == 0 || answer.Headers.Contains("Content-Encoding"))
        {
            return;
        }

        var coding = Coding(string.Join(',', context.Request.Headers.Where(static line => line.Key.Equals("Accept-Encoding", StringComparison.OrdinalIgnoreCase)).Select(static line => line.Value)));
        if (coding is null)
        {
            return;
        }

        using var compressed = new MemoryStream();
        using (Stream encoder = coding == "gzip"
            ? new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true)
            : new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            encoder.Write(answer.Body.Span);
        }

        answer.Body = compressed.ToArray();
        answer.Headers.Add("Content-Encoding", coding);
    }

    /// <summary>The coding that the client likes best, if the gateway knows it; null for none and for <c>identity</c>.</summary>
    public static string? Coding(string? accepted)
    {
        string? best = null;
        var bestQuality = 0.0;
        foreach (var part in (accepted ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var pieces = part.Split(';', StringSplitOptions.TrimEntries);
            var quality = pieces is [_, ['q' or 'Q', '=', .. var text]]
                && double.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var given) ? given : 1;
            if (quality > bestQuality)
            {
                (best, bestQuality) = (pieces[0].ToLowerInvariant(), quality);
            }
        }

        return best is "gzip" or "deflate" ? best : null;
    }
}
