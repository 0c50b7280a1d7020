namespace Gatehouse.Local.Security;

/// <summary>Where the keys of an issuer come from.</summary>
internal interface IJwkSource
{
    /// <summary>The keys of <paramref name="issuer"/>, possibly from a cache.</summary>
    ValueTask<JwkLookup> FindAsync(string issuer, CancellationToken cancellation);
}
