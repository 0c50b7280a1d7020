using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Gatehouse.Local.Security;

/// <summary>The certificates that the gateway shows to clients, by the host name that they ask for.</summary>
internal sealed class ServerCertificates : IDisposable
{
    private const string Default = "localhost";
    private readonly ConcurrentDictionary<string, SslStreamCertificateContext> _issued = new(StringComparer.OrdinalIgnoreCase);
    private readonly LocalAuthority? _authority;
    private readonly SslStreamCertificateContext? _given;
    private readonly IPAddress _address;

    private ServerCertificates(LocalAuthority? authority, SslStreamCertificateContext? given, IPAddress address)
    {
        _authority = authority;
        _given = given;
        _address = address;
    }

    /// <summary>The PEM file of the authority that clients are to trust; null when the certificate was given.</summary>
    public string? AuthorityFile => _authority?.File;

    /// <summary>One certificate for all names.</summary>
    public static ServerCertificates Of(SslStreamCertificateContext given) => new(null, given, IPAddress.Loopback);

    /// <summary>A certificate for each name that is served.</summary>
    public static ServerCertificates By(LocalAuthority authority, IPAddress address) => new(authority, null, address);

    /// <summary>The certificate for a host name. Names that are not served get that of <c>localhost</c>.</summary>
    public SslStreamCertificateContext Find(string? host, GatewayModel model) => _given ?? _issued.GetOrAdd(Name(host ?? "", model), Issue);

    public void Dispose()
    {
        foreach (var certificate in _issued.Values)
        {
            certificate.TargetCertificate.Dispose();
        }

        _given?.TargetCertificate.Dispose();
        _authority?.Dispose();
    }

    private static string Name(string host, GatewayModel model) =>
        model.FindDomain(host)?.Name
        ?? (model.Find(DomainNames.ApiIdOf(host)) is { } api && api.DomainName.Equals(host, StringComparison.OrdinalIgnoreCase) ? api.DomainName : Default);

    private SslStreamCertificateContext Issue(string name)
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        if (name == Default)
        {
            names.AddDnsName("*.execute-api.localhost");
            names.AddIpAddress(IPAddress.Loopback);
            names.AddIpAddress(IPAddress.IPv6Loopback);
            if (!IPAddress.IsLoopback(_address) && !_address.Equals(IPAddress.Any) && !_address.Equals(IPAddress.IPv6Any))
            {
                names.AddIpAddress(_address);
            }
        }

        // A common name is at most 64 characters long.
        return SslStreamCertificateContext.Create(_authority!.Issue(names, name.Length <= 64 ? name : Default), additionalCertificates: null, offline: true);
    }
}
