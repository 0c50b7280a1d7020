namespace Gatehouse.Tests.Rules;

public sealed class IntegrationRuleTests : RuleTest
{
    [Fact]
    public void Write_LongTemplate_Reports() =>
        Breaks(DiagnosticCatalogue.TemplateTooLong, With(Route.Post("/a", Lambda.Custom(Function, request: new string('x', 300 * 1024 + 1)))), "307201");

    [Fact]
    public void Write_TemplateOfTheMostBytes_Holds() =>
        Holds(DiagnosticCatalogue.TemplateTooLong, With(Route.Post("/a", Lambda.Custom(Function, request: new string('x', 300 * 1024)))));

    [Fact]
    public void Write_VariableNotInPath_Reports() => Breaks(DiagnosticCatalogue.PathVariableMissing, With(Route.Get("/a", S3.GetObject("arn:aws:s3:::b"))), "'key'");

    [Fact]
    public void Write_CacheKeyNotInPath_Reports() =>
        Breaks(DiagnosticCatalogue.PathVariableMissing, With(Sound.Routes[0] with { CacheKeys = [CacheKeyParameter.Path("other")] }), "'other'");

    [Fact]
    public void Write_CacheKeyOfTheContext_Reports() =>
        Breaks(DiagnosticCatalogue.BadCacheKey, With(Sound.Routes[0] with { CacheKeys = [new("context.requestId")] }), "context.requestId");

    [Fact]
    public void Write_LongStream_Reports() =>
        Breaks(DiagnosticCatalogue.StreamTooLong, With(Route.Get("/a", Lambda.Stream(Function) with { Timeout = TimeSpan.FromMinutes(16) })), "960");

    [Fact]
    public void Write_CachedStream_Warns() => Breaks(
        DiagnosticCatalogue.StreamCached,
        With(Route.Get("/a", Lambda.Stream(Function))) with { Stages = [new("dev") { Cache = new(CacheClusterSize.Gb0_5), Methods = [new(RouteMethod.Get, "/a") { Cache = new() { Enabled = true } }] }] },
        "dev");

    [Fact]
    public void Write_LinkWithoutTarget_Reports() => Breaks(
        DiagnosticCatalogue.VpcLinkWithoutTarget, With(Route.Get("/a", Http.Proxy("http://a", RestVpcLink.ToAlb("arn", ["subnet-1"]) with { Target = null }))), "alb");

    [Fact]
    public void Write_TwoLinksOfOneName_Reports() => Breaks(
        DiagnosticCatalogue.DuplicateVpcLink,
        Sound with { Routes = [Route.Get("/a", Http.Proxy("http://a", RestVpcLink.ToNlb("arn:one"))), Route.Get("/b", Http.Proxy("http://b", RestVpcLink.ToNlb("arn:two")))] },
        "nlb");
}
