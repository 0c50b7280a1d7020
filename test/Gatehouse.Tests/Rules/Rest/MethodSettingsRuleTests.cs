namespace Gatehouse.Tests.Rules;

public sealed class MethodSettingsRuleTests : RuleTest
{
    [Fact]
    public void Write_NoSuchRoute_Reports() => Breaks(
        DiagnosticCatalogue.SettingsWithoutRoute, With(new ApiStage("dev") { Methods = [new(RouteMethod.Get, "/nowhere")] }), "GET", "/nowhere");

    [Fact]
    public void Write_NegativeThrottle_Reports() =>
        Breaks(DiagnosticCatalogue.BadThrottle, With(new ApiStage("dev") { Throttle = new(-1, 2) }), "-1");

    [Fact]
    public void Write_CacheTooLong_Reports() => Breaks(
        DiagnosticCatalogue.BadCacheTime,
        With(new ApiStage("dev") { Cache = new(CacheClusterSize.Gb0_5) { Default = new() { TimeToLive = TimeSpan.FromSeconds(3601) } } }), "3601");

    [Fact]
    public void Write_CachingWithoutCluster_Reports() => Breaks(
        DiagnosticCatalogue.CacheWithoutCluster,
        With(new ApiStage("dev") { Methods = [new(RouteMethod.Get, "/contacts/{id}") { Cache = new() { Enabled = true } }] }), "dev");
}
