using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Gatehouse.Local.Security;

namespace Gatehouse.Local.Tests.Security;

public sealed class TruststoreTests
{
    private const string NoIssuer = "Could not find issuer for certificate";
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private static readonly TestAuthority Root = TestAuthority.Root("CN=root");
    private static readonly TestAuthority Middle = Root.Below("CN=middle");

    [Fact]
    public void Refusal_IssuedByTheRoot_IsTrusted() => Assert.Null(Store(Root).Refusal(Root.Issue("CN=client"), Now));

    [Fact]
    public void Refusal_WholeChainInTheStore_IsTrusted() => Assert.Null(Store(Root, Middle).Refusal(Middle.Issue("CN=client"), Now));

    [Fact]
    public void Refusal_RootWithoutTheIssuer_IsNotTrusted() => Assert.Equal(NoIssuer, Store(Root).Refusal(Middle.Issue("CN=client"), Now));

    [Fact]
    public void Refusal_IssuerWithoutItsRoot_IsNotTrusted() => Assert.Equal(NoIssuer, Store(Middle).Refusal(Middle.Issue("CN=client"), Now));

    [Fact]
    public void Refusal_OtherAuthority_IsNotTrusted() => Assert.Equal(NoIssuer, Store(Root).Refusal(TestAuthority.Root("CN=other").Issue("CN=client"), Now));

    [Fact]
    public void Refusal_OtherAuthorityOfTheSameName_IsNotTrusted() => Assert.NotNull(Store(Root).Refusal(TestAuthority.Root("CN=root").Issue("CN=client"), Now));

    [Fact]
    public void Refusal_SelfSigned_IsTrustedOnlyWhenInTheStore()
    {
        var own = TestAuthority.SelfSigned("CN=own");

        Assert.Equal("self signed certificate", Store(Root).Refusal(own, Now));
        Assert.Null(new Truststore([own]).Refusal(own, Now));
    }

    [Theory]
    [InlineData(-20, -10)]
    [InlineData(5, 10)]
    public void Refusal_OutsideItsTime_IsNotTrusted(int from, int days) =>
        Assert.Equal("certificate has expired or is not yet valid", Store(Root).Refusal(Root.Issue("CN=client", from, days), Now));

    [Fact]
    public void Refusal_ExpiresBetweenTwoRequests_IsNotTrustedAnyMore()
    {
        var store = Store(Root);
        using var client = Root.Issue("CN=client", days: 1);

        Assert.Null(store.Refusal(client, Now));
        Assert.Null(store.Refusal(client, Now.AddHours(23)));
        Assert.Equal("certificate has expired or is not yet valid", store.Refusal(client, Now.AddHours(25)));
    }

    [Fact]
    public void Refusal_AuthorityHasExpired_IsNotTrusted()
    {
        var expired = Root.Below("CN=expired", days: -1);

        Assert.Equal("certificate has expired or is not yet valid", Store(Root, expired).Refusal(expired.Issue("CN=client", from: -30, days: -2), Now.AddDays(-1.5)) ?? "trusted");
        Assert.NotNull(Store(Root, expired).Refusal(expired.Issue("CN=client", from: -30, days: -2), Now));
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, "certificate chain too long")]
    public void Refusal_FourAuthorities_AreTheMost(int authorities, string? expected)
    {
        var chain = new List<TestAuthority> { TestAuthority.Root("CN=level 0") };
        while (chain.Count < authorities)
        {
            chain.Add(chain[^1].Below($"CN=level {chain.Count}", days: 30 - chain.Count));
        }

        Assert.Equal(expected, Store([.. chain]).Refusal(chain[^1].Issue("CN=client"), Now));
    }

    [Fact]
    public void Refusal_WeakKey_IsNotTrusted() =>
        Assert.Equal("Client cert using an insecure Signature Algorithm", Store(Root).Refusal(Root.IssueRsa("CN=client", 1024, HashAlgorithmName.SHA256), Now));

    [Fact]
    public void Refusal_StrongRsaKey_IsTrusted() => Assert.Null(Store(Root).Refusal(Root.IssueRsa("CN=client", 2048, HashAlgorithmName.SHA256), Now));

    [Fact]
    public void IsEnough_Sha1_IsNot()
    {
        // .NET itself signs nothing with SHA-1 any more.
        using var certificate = X509Certificate2.CreateFromPem("""
            -----BEGIN CERTIFICATE-----
            MIIBcDCCARagAwIBAgIUEbzH2yfLcp4TUDOohRqeucshlB0wCQYHKoZIzj0EATAO
            MQwwCgYDVQQDDANvbGQwHhcNMjYxMTIyMDk0NTA0WhcNMzYxMTE5MDk0NTA0WjAO
            MQwwCgYDVQQDDANvbGQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARyTB0Z7d8q
            GcPBLm+kMIVu9ml2w3MTrEiqGJ9CYu/c2AMqJc/D4zoY7S3bZVOusC/7s+Ne1Uam
            fESOANnvCELgo1MwUTAdBgNVHQ4EFgQUfdboS/MPPPzfoswZB9FT5/yr/QkwHwYD
            VR0jBBgwFoAUfdboS/MPPPzfoswZB9FT5/yr/QkwDwYDVR0TAQH/BAUwAwEB/zAJ
            BgcqhkjOPQQBA0kAMEYCIQDZQbqk8eO82fym6z/sYecWmCiFWDXVLaBRE948zYQk
            9wIhAN4vGd+BSNEey+q+ARU84AKRnW5402TDQwsgKa8jkyjC
            -----END CERTIFICATE-----
            """);

        Assert.False(CertificateStrength.IsEnough(certificate));
    }

    private static Truststore Store(params TestAuthority[] authorities) =>
        new([.. authorities.Select(static authority => X509CertificateLoader.LoadCertificate(authority.Certificate.RawData))]);
}
