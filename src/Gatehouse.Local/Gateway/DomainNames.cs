namespace Gatehouse.Local;

/// <summary>Host names of APIs.</summary>
internal static class DomainNames
{
    private const string Marker = ".execute-api.";
    private const string EndpointMarker = "-vpce-";

    /// <summary>The host name that AWS gives an API.</summary>
    public static string Of(string apiId, string region, string partition) =>
        $"{apiId}{Marker}{region}.amazonaws.com{(partition == "aws-cn" ? ".cn" : "")}";

    /// <summary>The API id in <c>{apiId}.execute-api.localhost</c> and the like, or empty. Private APIs have the id of a VPC endpoint behind it.</summary>
    public static ReadOnlySpan<char> ApiIdOf(ReadOnlySpan<char> host)
    {
        var end = host.IndexOf(Marker, StringComparison.OrdinalIgnoreCase);
        var name = end <= 0 ? default : host[..end];
        var endpoint = name.IndexOf(EndpointMarker, StringComparison.OrdinalIgnoreCase);
        return endpoint <= 0 ? name : name[..endpoint];
    }

    /// <summary>The host name of a Host header.</summary>
    public static ReadOnlySpan<char> WithoutPort(string host)
    {
        var end = host.LastIndexOf(':');
        return end < 0 || host.EndsWith(']') ? host : host.AsSpan(0, end);
    }

    /// <summary>The first label of a host name, which events show as <c>domainPrefix</c>.</summary>
    public static ReadOnlySpan<char> Prefix(string domainName) =>
        domainName.AsSpan(0, domainName.IndexOf('.', StringComparison.Ordinal) is >= 0 and var end ? end : domainName.Length);
}
