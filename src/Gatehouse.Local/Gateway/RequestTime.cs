using System.Globalization;

namespace Gatehouse.Local;

/// <summary>Times as API Gateway writes them.</summary>
internal static class RequestTime
{
    private static readonly SecondText ClfText = new("dd'/'MMM'/'yyyy':'HH':'mm':'ss' +0000'");
    private static readonly SecondText HttpText = new("R");

    /// <summary>The Common Log Format: <c>14/Apr/2025:22:15:25 +0000</c>.</summary>
    public static string Clf(DateTimeOffset time) => ClfText.Of(time);

    /// <summary>The form of the <c>Date</c> header: <c>Mon, 14 Apr 2025 22:15:25 GMT</c>.</summary>
    public static string Http(DateTimeOffset time) => HttpText.Of(time);

    /// <summary>Root of a trace: <c>Root=1-67fd895b-766061a83ad2b27b1782b470</c>.</summary>
    public static string TraceId(DateTimeOffset time, GatewayIds ids) => $"Root=1-{time.ToUnixTimeSeconds():x8}-{ids.Hex(24)}";
}
