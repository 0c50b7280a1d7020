namespace Gatehouse.Tests.Rules;

public sealed class ModelRuleTests : RuleTest
{
    private static RestApi Accepting(Model model) => With(Route.Post("/a", Lambda.Proxy(Function)).Accepts(model));

    [Fact]
    public void Write_BadName_Reports() => Breaks(DiagnosticCatalogue.BadModelName, Accepting(new("new-contact", JsonSchema.Parse("""{"type":"object"}"""))), "new-contact");

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    public void Write_EmptySchema_Reports(string schema) => Breaks(DiagnosticCatalogue.BadModelSchema, Accepting(new("A", JsonSchema.Parse(schema))), "'A'");

    [Fact]
    public void Write_UnknownModel_Reports() => Breaks(
        DiagnosticCatalogue.UnknownModel,
        Accepting(new("A", JsonSchema.Parse("""{"properties":{"b":{"$ref":"#/components/schemas/B"}}}"""))), "'A'", "'B'");

    [Fact]
    public void Write_OneNameForTwo_Reports() => Breaks(
        DiagnosticCatalogue.DuplicateModel,
        Sound with { Models = [new("A", JsonSchema.Parse("""{"type":"object"}""")), new("A", JsonSchema.Parse("""{"type":"array"}"""))] }, "'A'");

    [Fact]
    public void Write_TypeThatDraft04CannotSay_Warns()
    {
        var problems = Accepting(Model.Of<WithDelegate>()).Write().Diagnostics;
        Assert.Contains(problems, diagnostic => diagnostic.Code == DiagnosticCatalogue.TypeNotExpressible.Code);
    }

    private sealed record WithDelegate([property: System.ComponentModel.DataAnnotations.CreditCard] string Name);
}
