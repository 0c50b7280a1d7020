namespace Gatehouse.Tests.Rules;

public sealed class UsagePlanRuleTests : RuleTest
{
    private static RestApi With(UsagePlan plan) => Sound with { UsagePlans = [plan] };

    [Fact]
    public void Write_UnknownStage_Reports() => Breaks(DiagnosticCatalogue.PlanForUnknownStage, With(new UsagePlan("p") { Stages = ["prod"] }), "'prod'", "dev");

    [Fact]
    public void Write_QuotaOffsetTooLarge_Reports() =>
        Breaks(DiagnosticCatalogue.BadQuota, With(new UsagePlan("p") { Quota = new(10, QuotaPeriod.Week) { Offset = 7 } }), "7", "6");

    [Fact]
    public void Write_KeyTooShort_ReportsWithoutTheKey()
    {
        var api = With(new UsagePlan("p") { Keys = [new("k") { Value = "short-secret" }] });
        Breaks(DiagnosticCatalogue.BadApiKey, api, "'k'", "12");
        Assert.DoesNotContain("short-secret", string.Join('\n', api.Write().Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_MethodThrottleWithoutRoute_Reports() => Breaks(
        DiagnosticCatalogue.SettingsWithoutRoute,
        With(new UsagePlan("p") { Stages = [new("dev") { Methods = [new(RouteMethod.Get, "/nowhere", new(1, 1))] }] }), "/nowhere");

    [Fact]
    public void Write_TooManyMethodThrottles_Warns() => Breaks(
        DiagnosticCatalogue.TooManyMethodThrottles,
        With(new UsagePlan("p") { Stages = [new("dev") { Methods = [.. Enumerable.Repeat(new MethodThrottle(RouteMethod.Get, "/contacts/{id}", new(1, 1)), 21)] }] }), "21");

    [Fact]
    public void Write_LongKeyName_Reports() =>
        Breaks(DiagnosticCatalogue.ApiKeyNameTooLong, Sound with { UsagePlans = [new("p") { Keys = [new(new string('k', 1025))] }] }, "1025");

    [Fact]
    public void Write_KeyInManyPlans_Warns() => Breaks(
        DiagnosticCatalogue.KeyInTooManyPlans, Sound with { UsagePlans = [.. Enumerable.Range(0, 11).Select(index => new UsagePlan("p" + index) { Keys = [new("k")] })] }, "11");

    [Fact]
    public void Write_TwoKeysOfOneName_Reports() => Breaks(
        DiagnosticCatalogue.DuplicateApiKey, Sound with { UsagePlans = [new("a") { Keys = [new("k")] }, new("b") { Keys = [new("k") { Enabled = false }] }] }, "'k'");

    [Fact]
    public void Write_TwoPlansOfOneName_Reports() => Breaks(DiagnosticCatalogue.DuplicateUsagePlan, Sound with { UsagePlans = [new("p"), new("p")] }, "'p'");
}
