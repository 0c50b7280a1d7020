using System.Net;
using System.Security.Cryptography.X509Certificates;
using Gatehouse.Local.Security;

namespace Gatehouse.Local.Tests.Security;

public sealed class LocalAuthorityTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gatehouse-");

    private string Folder => Path.Combine(_folder.FullName, "tls");

    [Fact]
    public void Open_Twice_KeepsTheAuthority()
    {
        using var first = LocalAuthority.Open(Folder, TimeProvider.System);
        var pem = File.ReadAllText(first.File);
        using var second = LocalAuthority.Open(Folder, TimeProvider.System);

        Assert.Equal(pem, File.ReadAllText(second.File));
        Assert.DoesNotContain("PRIVATE", pem, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_KeyIsForTheUserOnly()
    {
        using var authority = LocalAuthority.Open(Folder, TimeProvider.System);

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(Folder, "authority.pem")));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new DirectoryInfo(Folder).UnixFileMode);
        }
    }

    [Fact]
    public void Open_BrokenOrOld_MakesANewOne()
    {
        using var first = LocalAuthority.Open(Folder, TimeProvider.System);
        var pem = File.ReadAllText(first.File);

        using var later = LocalAuthority.Open(Folder, new FixedTime(TimeProvider.System.GetUtcNow().AddYears(10)));
        Assert.NotEqual(pem, File.ReadAllText(later.File));

        File.WriteAllText(Path.Combine(Folder, "authority.pem"), "nonsense");
        using var mended = LocalAuthority.Open(Folder, TimeProvider.System);
        Assert.Contains("BEGIN CERTIFICATE", File.ReadAllText(mended.File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_ManyAtOnce_TakeOneAndTheSame()
    {
        var authorities = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => LocalAuthority.Open(Folder, TimeProvider.System))));

        foreach (var authority in authorities)
        {
            using var leaf = authority.Issue(new(), "example");
            Assert.True(IsVouchedFor(leaf, authority));
            authority.Dispose();
        }

        Assert.Equal(["authority.pem", "ca.pem"], Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Issue_NamesAndAddresses_AreVouchedFor()
    {
        using var authority = LocalAuthority.Open(Folder, TimeProvider.System);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("*.example.com");
        names.AddIpAddress(IPAddress.Loopback);

        using var leaf = authority.Issue(names, "example");

        Assert.True(IsVouchedFor(leaf, authority));
        Assert.True(leaf.MatchesHostname("api.example.com"));
        Assert.True(leaf.MatchesHostname("127.0.0.1"));
        Assert.False(leaf.MatchesHostname("example.org"));
        Assert.True(leaf.HasPrivateKey);
    }

    private static bool IsVouchedFor(X509Certificate2 leaf, LocalAuthority authority)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.ImportFromPemFile(authority.File);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(leaf);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
