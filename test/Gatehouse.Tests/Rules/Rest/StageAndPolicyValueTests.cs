namespace Gatehouse.Tests.Rules;

public sealed class StageAndPolicyValueTests : RuleTest
{
    [Fact]
    public void Write_WebAclByName_Reports() => Breaks(DiagnosticCatalogue.BadWebAcl, With(new ApiStage("dev") { WebAcl = "my-acl" }), "my-acl");

    [Theory]
    [InlineData("300.1.2.3")]
    [InlineData("10.0.0.0/40")]
    [InlineData("10.1")]
    [InlineData("2001:db8::/129")]
    [InlineData("localhost")]
    public void Write_PolicyOfNoAddress_Reports(string address) =>
        Breaks(DiagnosticCatalogue.BadPolicyAddress, Sound with { Policy = [Allow.Everyone(), Deny.Ip(address)] }, address);

    [Theory]
    [InlineData("10.1.2.3/8")]
    [InlineData("192.0.2.1")]
    [InlineData("2001:db8::/32")]
    public void Write_PolicyOfAddress_Holds(string address) =>
        Holds(DiagnosticCatalogue.BadPolicyAddress, Sound with { Policy = [Allow.Everyone(), Deny.Ip(address)] });

    [Fact]
    public void Write_PolicyOfUnknownStage_Warns() =>
        Breaks(DiagnosticCatalogue.PolicyForUnknownStage, Sound with { Policy = [Allow.Everyone(), Deny.Everyone().On("prd")] }, "prd", "dev");

    [Theory]
    [InlineData("FETCH")]
    [InlineData("get")]
    public void Write_PolicyOfUnknownMethod_Warns(string method) =>
        Breaks(DiagnosticCatalogue.PolicyForUnknownMethod, Sound with { Policy = [Allow.Everyone(), Deny.Everyone().On("dev", method)] }, method);

    [Fact]
    public void Write_PolicyWithStars_Holds()
    {
        var api = Sound with { Policy = [Allow.Everyone(), Deny.Everyone().On("d*", "P*").On("*", "GET", "/admin/*")] };
        Holds(DiagnosticCatalogue.PolicyForUnknownStage, api);
        Holds(DiagnosticCatalogue.PolicyForUnknownMethod, api);
    }

    [Theory]
    [InlineData("image")]
    [InlineData("*")]
    [InlineData("image/")]
    public void Write_BinaryTypeThatIsNone_Warns(string type) => Breaks(DiagnosticCatalogue.BadBinaryMediaType, Sound with { BinaryMediaTypes = [type] }, type);

    [Fact]
    public void Write_UserPoolById_Reports() => Breaks(
        DiagnosticCatalogue.BadUserPool, With(Route.Get("/a", Lambda.Proxy(Function)).Authorize(Authorizers.Cognito("users", ["eu-central-1_abc"]))), "eu-central-1_abc");
}
