using System.Globalization;

namespace Gatehouse.Local.Rest;

/// <summary>The headers that every answer carries.</summary>
internal static class StandardHeaders
{
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

        headers.Set("Date", now.ToString("R", CultureInfo.InvariantCulture));
        headers.Add("x-amzn-RequestId", requestId);
        headers.Add("x-amz-apigw-id", extendedRequestId);
    }
}
