using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gatehouse.Local;

/// <summary>All APIs that are served. A reload makes a new model and swaps it whole.</summary>
internal sealed class GatewayModel
{
    private readonly FrozenDictionary<string, ServedApi> _byId;
    private readonly FrozenDictionary<string, ServedApi>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public GatewayModel(ImmutableArray<ServedApi> apis, ImmutableArray<ServedDomain> domains = default)
    {
        Apis = apis;
        Domains = domains.IsDefault ? [] : domains;
        _byId = apis.ToFrozenDictionary(api => api.Id, StringComparer.OrdinalIgnoreCase);
        _bySpan = _byId.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>No API.</summary>
    public static GatewayModel Empty { get; } = new([]);

    /// <summary>The APIs, in the order of their stacks.</summary>
    public ImmutableArray<ServedApi> Apis { get; }

    /// <summary>The custom domains, exact names before those with <c>*</c>.</summary>
    public ImmutableArray<ServedDomain> Domains { get; }

    /// <summary>The custom domain of a host name without port, or null.</summary>
    public ServedDomain? FindDomain(ReadOnlySpan<char> host)
    {
        foreach (var domain in Domains)
        {
            if (domain.Fits(host))
            {
                return domain;
            }
        }

        return null;
    }

    /// <summary>The API with an id, in whatever letter case, or null.</summary>
    public ServedApi? Find(ReadOnlySpan<char> id) => _bySpan.TryGetValue(id, out var api) ? api : null;
}
