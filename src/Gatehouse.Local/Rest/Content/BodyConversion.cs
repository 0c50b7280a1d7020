using System.Text;
using System.Text.Unicode;

namespace Gatehouse.Local.Rest;

/// <summary>The conversions of bodies between text and binary.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings-workflow.html.</remarks>
internal static class BodyConversion
{
    /// <summary>Converts a request body.</summary>
    /// <param name="body">The body; replaced.</param>
    /// <param name="isBinary">Whether the content type is one of the binary media types; then whether the result is binary.</param>
    /// <param name="handling">What the integration asks for.</param>
    /// <returns>False when the body is not the base64 that it should be.</returns>
    public static bool TryRequest(ref ReadOnlyMemory<byte> body, ref bool isBinary, ContentHandling? handling)
    {
        switch (isBinary, handling)
        {
            case (false, ContentHandling.ConvertToBinary):
                isBinary = true;
                return Base64.TryDecode(body.Span, out body);
            case (false, _):
                body = Text(body);
                return true;
            case (true, ContentHandling.ConvertToText):
                isBinary = false;
                body = Base64.Encode(body.Span);
                return true;
            default:
                return true;
        }
    }

    /// <summary>Converts the body of an answer.</summary>
    /// <param name="body">The body; replaced.</param>
    /// <param name="mediaTypes">The binary media types of the API.</param>
    /// <param name="contentType">The content type of the backend's answer.</param>
    /// <param name="accept">What the client accepts.</param>
    /// <param name="handling">What the integration response asks for.</param>
    /// <param name="isBinary">Whether the result is binary.</param>
    /// <returns>False when the body is not the base64 that it should be.</returns>
    public static bool TryResponse(
        ref ReadOnlyMemory<byte> body, MediaTypes mediaTypes, string? contentType, string? accept, ContentHandling? handling, out bool isBinary)
    {
        var payload = mediaTypes.Contains(contentType);
        var accepted = !mediaTypes.IsEmpty && mediaTypes.Contains(accept is null ? default : MediaTypes.First(accept));
        isBinary = handling switch
        {
            ContentHandling.ConvertToBinary => true,
            ContentHandling.ConvertToText => false,
            _ => accepted,
        };
        if (payload)
        {
            body = isBinary ? body : Base64.Encode(body.Span);
            return true;
        }

        if (isBinary)
        {
            return Base64.TryDecode(body.Span, out body);
        }

        body = Text(body);
        return true;
    }

    /// <summary>The body as text: bytes that are no UTF-8 become U+FFFD.</summary>
    private static ReadOnlyMemory<byte> Text(ReadOnlyMemory<byte> body) =>
        Utf8.IsValid(body.Span) ? body : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body.Span));
}
