using FsCheck;
using FsCheck.Fluent;
using Gatehouse.Reading;
using Gatehouse.Tests.Baselines;
using Gatehouse.Tests.Reading.Generators;

namespace Gatehouse.Tests.Reading;

/// <summary>What is written is read back as the same value, for every API without mistakes.</summary>
public sealed class RoundTripLawTests
{
    private static readonly Gen<int> Seeds = Gen.Choose(0, int.MaxValue);

    [Fact]
    public void RestApi_WrittenAndRead_IsTheSame() => Check(200, dice =>
    {
        var api = dice.RestApi();
        return Difference.Between(api.Expand(), Assert.Single(RoundTrip.Of(api.Write()).RestApis).Value);
    });

    [Fact]
    public void HttpApi_WrittenAndRead_IsTheSame() => Check(200, dice =>
    {
        var api = dice.HttpApi();
        return Difference.Between(api.Expand(), Assert.Single(RoundTrip.Of(api.Write()).HttpApis).Value);
    });

    [Fact]
    public void WebSocketApi_WrittenAndRead_IsTheSame() => Check(200, dice =>
    {
        var api = dice.WebSocketApi();
        return Difference.Between(CanonicalOrder.Of(api), Assert.Single(RoundTrip.Of(api.Write()).WebSocketApis).Value);
    });

    [Fact]
    public void RestApi_ReadAndWrittenAgain_IsTheSame() => Check(50, dice =>
    {
        var once = Assert.Single(RoundTrip.Of(dice.RestApi().Write()).RestApis).Value;
        return Difference.Between(once, Assert.Single(RoundTrip.Of(once.Write()).RestApis).Value);
    });

    [Fact]
    public void RestApi_AsSingleResourcesAndAsBody_IsTheSame() => Check(200, dice =>
    {
        var api = GranularRest.Sayable(dice.RestApi());
        return Difference.Between(api, Assert.Single(RoundTrip.Of(GranularRest.Write(api)).RestApis).Value);
    });

    [Fact]
    public void CustomDomain_WrittenAndRead_IsTheSame() => Check(200, dice =>
    {
        var domain = dice.CustomDomain();
        var written = domain.Write();
        Assert.False(written.HasErrors, string.Join(Environment.NewLine, written.Diagnostics));
        return Difference.Between(domain, Assert.Single(RoundTrip.Of((TemplateMap)written.ToTemplate()["Resources"]!).Domains).Value);
    });

    [Fact]
    public void RestApi_AsDocumentAndRead_IsTheSame() => Check(200, dice =>
    {
        var api = dice.RestApi().InDocument();
        return Difference.Between(api.Expand().InDocument(), RestApi.FromOpenApi(api.ToOpenApi().ToJson()));
    });

    [Fact]
    public void HttpApi_AsDocumentAndRead_IsTheSame() => Check(200, dice =>
    {
        var api = dice.HttpApi() with { Stages = [HttpStage.Default], Raw = [] };
        return Difference.Between(api.Expand(), HttpApi.FromOpenApi(api.ToOpenApi().ToJson()));
    });

    [Fact]
    public void RestApi_Written_FitsCloudFormationsSchema() => Check(100, dice =>
        dice.RestApi().Write().Resources.SelectMany(CloudFormationSchema.Problems)
            .FirstOrDefault(problem => !problem.EndsWith(".SomethingNew does not exist", StringComparison.Ordinal)));

    [Fact]
    public void Expand_OfAnExpandedApi_ChangesNothing() => Check(100, dice =>
    {
        var plain = dice.RestApi().Expand();
        return Difference.Between(plain, plain.Expand());
    });

    private static void Check(int cases, Func<Dice, string?> difference) => FsCheck.Fluent.Prop
        .ForAll(Seeds.ToArbitrary(), seed =>
        {
            var found = difference(new(seed));
            return (found is null).Label(found ?? "");
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(cases));
}
