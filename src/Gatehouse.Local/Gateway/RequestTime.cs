using System.Globalization;

namespace Gatehouse.Local;

/// <summary>Times as API Gateway writes them.</summary>
internal static class RequestTime
{
    /// <summary>The Common Log Format: <c>14/Apr/2025:22:15:25 +0000</c>.</summary>
    public static string Clf(DateTimeOffset time) =>
        time.UtcDateTime.ToString("dd'/'MMM'/'yyyy':'HH':'mm':'ss' +0000'", CultureInfo.InvariantCulture);

    /// <summary>Root of a trace: <c>Root=1-67fd895b-766061a83ad2b27b1782b470</c>.</summary>
    public static string TraceId(DateTimeOffset time, GatewayIds ids) => $"Root=1-{time.ToUnixTimeSeconds():x8}-{ids.Hex(24)}";
}
