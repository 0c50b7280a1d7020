using System.Buffers;

namespace Gatehouse.Local.Rest;

/// <summary>The id of a request: <c>$context.requestId</c> and the header <c>x-amzn-RequestId</c> of the answer.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html.</remarks>
internal static class RequestIds
{
    public const string Header = "x-amzn-RequestId";

    private const int MostLetters = 128;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:=+/");

    /// <summary>The id that the client chose, or a new one.</summary>
    public static string Of(GatewayRequest request, GatewayIds ids) =>
        request.Headers.First(Header) is { Length: > 0 and <= MostLetters } chosen && !chosen.AsSpan().ContainsAnyExcept(Letters) ? chosen : ids.Uuid();
}
