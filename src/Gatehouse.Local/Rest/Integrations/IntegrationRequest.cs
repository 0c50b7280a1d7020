namespace Gatehouse.Local.Rest;

/// <summary>What is sent to a backend.</summary>
internal sealed class IntegrationRequest
{
    /// <summary>Headers that mappings, overrides and, for proxies, the client set.</summary>
    public GatewayHeaders Headers => field ??= [];

    /// <summary>Query parameters besides those of the address.</summary>
    public List<QueryParameter> Query => field ??= [];

    /// <summary>Values of the variables of the address.</summary>
    public Dictionary<string, string> Path => field ??= new(StringComparer.Ordinal);

    public ReadOnlyMemory<byte> Body { get; set; }
}
