using System.Globalization;

namespace Gatehouse.Local.Rest;

/// <summary>The headers that every answer carries.</summary>
internal static class StandardHeaders
{
    /// <summary>Whether a header is one of those that every answer carries, whatever its content.</summary>
    public static bool Contains(string name) =>
        name is "Content-Length" or "Date" or "x-amzn-RequestId" or "x-amz-apigw-id";

    public static void Add(GatewayAnswer answer, string requestId, string extendedRequestId, DateTimeOffset now)
    {
        var headers = answer.Headers;
        if (!headers.Contains("Content-Type"))
        {
            headers.Add("Content-Type", "application/json");
        }

        if (answer.StreamBody is null)
        {
            headers.Set("Content-Length", answer.Body.Length.ToString(CultureInfo.InvariantCulture));
        }

        headers.Set("Date", RequestTime.Http(now));
        headers.Add(RequestIds.Header, requestId);
        headers.Set("x-amz-apigw-id", extendedRequestId);
    }
}
