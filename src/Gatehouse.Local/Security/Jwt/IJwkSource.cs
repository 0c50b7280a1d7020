namespace Gatehouse.Local.Security;

/// <summary>Where the keys of an issuer come from.</summary>
internal interface IJwkSource
{
    /// <summary>The keys of <paramref name="issuer"/>, possibly from a cache.</summary>
    ValueTask<JwkLookup> FindAsync(string issuer, CancellationToken cancellation);

    /// <summary>Drops the keys of <paramref name="issuer"/>, which do not fit a token.</summary>
    /// <returns>Whether there may be others now; false where they are not fetched, or just were.</returns>
    bool Forget(string issuer) => false;
}
