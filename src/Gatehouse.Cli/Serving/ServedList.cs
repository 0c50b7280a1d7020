using System.Text;
using Gatehouse.Local;

namespace Gatehouse.Cli;

/// <summary>What is served, for people: each API with the addresses of its stages.</summary>
internal static class ServedList
{
    public static string Write(GatewayHost host)
    {
        var text = new StringBuilder();
        foreach (var api in host.Model.Apis)
        {
            text.Append(ApiList.Name(api.Kind)).Append(' ').Append(api.Name).Append('\n');
            foreach (var stage in api.Stages)
            {
                text.Append("  ").Append(stage).Append(": ").Append(ApiList.Url(api, stage, host.Address)).Append('\n');
            }

            foreach (var key in api.Keys.Where(static key => key.IsMadeUp))
            {
                text.Append("  API key ").Append(key.Name).Append(": ").Append(key.Value).Append(key.Enabled ? "\n" : " (disabled)\n");
            }
        }

        foreach (var issuer in ServedIssuer.All(host.Model.Apis))
        {
            text.Append("Tokens of ").Append(issuer.Issuer).Append(": POST ").Append(host.Address.GetLeftPart(UriPartial.Authority)).Append(TokenPage.Path).Append('\n');
        }

        foreach (var domain in host.Model.Domains)
        {
            var address = host.SecureAddress ?? host.Address;
            text.Append("Domain ").Append(domain.Name).Append(": ").Append(address.Scheme).Append("://").Append(domain.Name).Append(':').Append(address.Port)
                .Append(domain.Trust is null ? "\n" : " (mutual TLS)\n");
        }

        return text.ToString();
    }

    /// <summary>Where the gateway listens, and which authority clients are to trust.</summary>
    public static string Ready(GatewayHost host)
    {
        var ready = $"Ready on {host.Address.GetLeftPart(UriPartial.Authority)}";
        return host.SecureAddress is not { } secure ? ready
            : $"HTTPS on {secure.GetLeftPart(UriPartial.Authority)}{(host.AuthorityFile is { } file ? $", with certificates that {file} vouches for" : "")}{Environment.NewLine}{ready}";
    }
}
