namespace Gatehouse.Tests.Rules;

public sealed class VpcLinkRuleTests : RuleTest
{
    [Fact]
    public void Write_LoadBalancerByName_Reports() =>
        Breaks(DiagnosticCatalogue.BadVpcLinkTarget, With(Route.Get("/a", Http.Proxy("http://b/", RestVpcLink.ToNlb("my-nlb")))), "my-nlb");

    [Fact]
    public void Write_LinkInNoSubnet_Reports() =>
        Breaks(DiagnosticCatalogue.VpcLinkWithoutSubnet, With(Route.Get("/a", Http.Proxy("http://b/", RestVpcLink.ToAlb("arn:aws:elasticloadbalancing:x", [])))), "alb");
}
