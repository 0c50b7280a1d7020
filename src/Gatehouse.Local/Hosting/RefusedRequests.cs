namespace Gatehouse.Local;

/// <summary>Answers to requests that are larger than API Gateway takes.</summary>
internal static class RefusedRequests
{
    /// <summary>The target is too long.</summary>
    public static GatewayAnswer Target() => GatewayPages.Message(414, "Request URI too long");

    /// <summary>The headers are too large.</summary>
    public static GatewayAnswer Headers() => GatewayPages.Message(431, "Request Header Fields Too Large");

    /// <summary>The body is too large.</summary>
    public static GatewayAnswer Body(ApiKind kind)
    {
        if (kind != ApiKind.Rest)
        {
            return GatewayPages.Message(413, "Request Entity Too Large");
        }

        var answer = GatewayPages.Message(413, "HTTP content length exceeded 10485760 bytes.");
        answer.Headers.Add("x-amzn-ErrorType", "RequestTooLargeException");
        return answer;
    }
}
