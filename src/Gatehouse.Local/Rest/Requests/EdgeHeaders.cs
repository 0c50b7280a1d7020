namespace Gatehouse.Local.Rest;

/// <summary>The headers that CloudFront adds to requests to edge-optimized APIs, as a desktop viewer causes them, and to their answers.</summary>
/// <remarks>
/// See https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-cloudfront-headers.html.
/// </remarks>
internal static class EdgeHeaders
{
    /// <summary>An address of the network that CloudFront calls from.</summary>
    public const string Address = "130.176.0.1";

    /// <summary>Whether a header of the client gives way.</summary>
    public static bool Replaces(string name) =>
        name.StartsWith("CloudFront-", StringComparison.OrdinalIgnoreCase) || name.Equals("Via", StringComparison.OrdinalIgnoreCase)
        || name.Equals("X-Amz-Cf-Id", StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds the headers. The client's <c>Via</c> is lengthened.</summary>
    public static void Add(NamedValues values, RestContext context)
    {
        var via = context.Request.Headers.Last("Via");
        values.Add("CloudFront-Forwarded-Proto", context.Request.Scheme);
        values.Add("CloudFront-Is-Desktop-Viewer", "true");
        values.Add("CloudFront-Is-Mobile-Viewer", "false");
        values.Add("CloudFront-Is-SmartTV-Viewer", "false");
        values.Add("CloudFront-Is-Tablet-Viewer", "false");
        values.Add("CloudFront-Viewer-ASN", "16509");
        values.Add("CloudFront-Viewer-Country", "US");
        values.Add("Via", Via(via, context));
        values.Add("X-Amz-Cf-Id", context.ExtendedRequestId);
    }

    /// <summary>Adds the headers of an answer. The <c>Via</c> of a backend is lengthened.</summary>
    public static void AddTo(GatewayAnswer answer, RestContext context)
    {
        answer.Headers.Set("X-Cache", answer.Status < 400 ? "Miss from cloudfront" : "Error from cloudfront");
        answer.Headers.Set("Via", Via(answer.Headers.Last("Via"), context));
        answer.Headers.Set("X-Amz-Cf-Pop", "IAD89-C1");
        answer.Headers.Set("X-Amz-Cf-Id", context.ExtendedRequestId);
    }

    private static string Via(string? others, RestContext context) =>
        $"{(others is null ? "" : others + ", ")}1.1 {context.DomainPrefix}.cloudfront.net (CloudFront)";
}
