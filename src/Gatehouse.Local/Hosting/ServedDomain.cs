using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using Gatehouse.Local.Security;

namespace Gatehouse.Local;

/// <summary>A custom domain: where requests to its host name go.</summary>
/// <param name="Name">The host name, or <c>*.example.com</c>.</param>
/// <param name="Targets">The places, in the order in which they are tried.</param>
internal sealed record ServedDomain(string Name, ImmutableArray<DomainTarget> Targets)
{
    /// <summary>Where the domain was written.</summary>
    public Origin Origin { get; init; }

    /// <summary>Whom the domain lets in; null when it asks clients for no certificate.</summary>
    public DomainTrust? Trust { get; init; }

    /// <summary>Who may call a private domain; null for others.</summary>
    public DomainPolicy? Policy { get; init; }

    /// <summary>Whether requests come through CloudFront.</summary>
    public bool IsEdge { get; init; }

    /// <summary>Whether the domain's security policy takes TLS 1.3 only.</summary>
    public bool IsTls13Only { get; init; }

    /// <summary>Makes a domain ready to serve: rules by priority, then mappings, the longest path first.</summary>
    public static ServedDomain Of(CustomDomain domain, Func<TemplateText, string> resolve, DomainTrust? trust = null, DomainPolicy? policy = null)
    {
        var rules = domain.Routing == DomainRouting.Mappings ? [] : domain.Rules
            .OrderBy(static rule => rule.Priority)
            .Select(rule => new DomainTarget(resolve(rule.Api), resolve(rule.Stage), "") { StripsBasePath = rule.StripBasePath, Conditions = [.. rule.Conditions.Select(Ready)] });
        var mappings = domain.Routing == DomainRouting.Rules ? [] : domain.Mappings
            .OrderByDescending(static mapping => mapping.Path.Length)
            .Select(mapping => new DomainTarget(resolve(mapping.Api), mapping.Stage is { } stage ? resolve(stage) : null, mapping.Path) { StripsBasePath = true });
        return new(resolve(domain.Name), [.. rules, .. mappings])
        {
            Origin = domain.Origin,
            Trust = trust,
            Policy = policy,
            IsEdge = domain.Endpoint == RestEndpointType.Edge,
            IsTls13Only = domain.SecurityPolicy is { } security && TlsPolicies.IsTls13Only(security),
        };
    }

    private static DomainCondition Ready(DomainCondition condition) => condition is BasePathCondition paths
        ? paths with { AnyOf = [.. paths.AnyOf.Select(static path => path.Trim('/')).OrderByDescending(static path => path.Length)] }
        : condition;

    /// <summary>Why the domain keeps a client out; null when it lets it in.</summary>
    public string? Refusal(bool isEncrypted, X509Certificate2? certificate, string sourceIp, DateTimeOffset now) =>
        Trust?.Refusal(isEncrypted, certificate, now) ?? Policy?.Refusal(sourceIp);

    /// <summary>Whether a host name is one of the domain's.</summary>
    public bool Fits(ReadOnlySpan<char> host) => Name.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(Name.AsSpan(1), StringComparison.OrdinalIgnoreCase) && !host[..^(Name.Length - 1)].Contains('.')
        : host.Equals(Name, StringComparison.OrdinalIgnoreCase);
}
