using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Gatehouse.Local.Tests.Security;

namespace Gatehouse.Local.Tests.Gateway;

public sealed class CallerCertificateTests
{
    private static readonly TestAuthority Authority = TestAuthority.Root("CN=Client CA,O=\"Acme, Inc\",C=US");

    // .NET writes names from the end; the certificate holds C, ST, O, CN.
    [Fact]
    public void Names_AreInTheOrderOfTheCertificate()
    {
        var certificate = new CallerCertificate(Authority.Issue("CN=client, O=Acme, S=Washington, C=US"));

        Assert.Equal("C=US,ST=Washington,O=Acme,CN=client", certificate.SubjectDN);
        Assert.Equal("C=US,O=Acme\\, Inc,CN=Client CA", certificate.IssuerDN);
    }

    [Fact]
    public void SubjectDN_ManyKindsOfValue_AreWrittenAsOpenSslDoes()
    {
        var name = new X500DistinguishedNameBuilder();
        name.AddEmailAddress("a@example.com");
        name.AddDomainComponent("example");
        name.Add("1.2.3.4", " #x+y ", System.Formats.Asn1.UniversalTagNumber.UTF8String);
        using var key = ECDsa.Create();
        using var certificate = new CertificateRequest(name.Build(), key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(1));

        var parts = new CallerCertificate(certificate).SubjectDN;

        Assert.Contains("emailAddress=a@example.com", parts, StringComparison.Ordinal);
        Assert.Contains("DC=example", parts, StringComparison.Ordinal);
        Assert.Contains("1.2.3.4=\\ #x\\+y\\ ", parts, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01", "1")]
    [InlineData("7FFFFFFFFFFFFFFF", "9223372036854775807")]
    [InlineData("00A1B2C3D4E5F60718", "a1:b2:c3:d4:e5:f6:07:18")]
    [InlineData("0A1B2C3D4E5F6071829304A5B6C7D8E9", "0a:1b:2c:3d:4e:5f:60:71:82:93:04:a5:b6:c7:d8:e9")]
    public void SerialNumber_IsDecimalWhenShort(string serial, string expected) =>
        Assert.Equal(expected, new CallerCertificate(Authority.Issue("CN=client", serial: Convert.FromHexString(serial))).SerialNumber);

    [Fact]
    public void Validity_IsPaddedAsOpenSslDoes()
    {
        using var key = ECDsa.Create();
        var request = new CertificateRequest("CN=x", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(new(2019, 5, 28, 12, 30, 2, TimeSpan.Zero), new(2021, 8, 5, 9, 36, 4, TimeSpan.Zero));
        var shown = new CallerCertificate(certificate);

        Assert.Equal(("May 28 12:30:02 2019 GMT", "Aug  5 09:36:04 2021 GMT"), (shown.NotBefore, shown.NotAfter));
        Assert.StartsWith("-----BEGIN CERTIFICATE-----\n", shown.Pem, StringComparison.Ordinal);
        Assert.EndsWith("\n-----END CERTIFICATE-----\n", shown.Pem, StringComparison.Ordinal);
    }
}
