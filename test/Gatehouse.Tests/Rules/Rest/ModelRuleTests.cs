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

    [Theory]
    [InlineData("""{"definitions":{"Address":{"type":"string"}}}""", """{"definitions":{"Address":{"type":"integer"}}}""", "'Address'")]
    [InlineData("""{"definitions":{"Street-1":{"type":"string"},"Street1":{"type":"integer"}}}""", """{"type":"object"}""", "'Street1'")]
    [InlineData("""{"definitions":{"B":{"type":"string"}}}""", """{"type":"object"}""", "'B'")]
    public void Write_OneNameForTwoDefinitions_Reports(string a, string b, string name) => Breaks(
        DiagnosticCatalogue.DuplicateModel, Sound with { Models = [new("A", JsonSchema.Parse(a)), new("B", JsonSchema.Parse(b))] }, name);

    [Fact]
    public void Write_OneDefinitionInTwoModels_IsSound() => Assert.DoesNotContain(
        Accepting(Model.Of<Order>()).Write().Diagnostics.Concat((Sound with { Models = [Model.Of<Order>(), Model.Of<Customer>(), Model.Of<Address>()] }).Write().Diagnostics),
        static diagnostic => diagnostic.Code == DiagnosticCatalogue.DuplicateModel.Code);

    private sealed record Order(Customer Customer, Address? ShipTo, [property: System.ComponentModel.Description("Earlier ones")] ValueList<Order> Earlier);

    private sealed record Customer(string Name, [property: System.ComponentModel.Description("Where to")] Address Address, Order? Last);

    private sealed record Address(string Street);

    [Fact]
    public void Write_TypeThatDraft04CannotSay_Warns()
    {
        var problems = Accepting(Model.Of<WithDelegate>()).Write().Diagnostics;
        Assert.Contains(problems, diagnostic => diagnostic.Code == DiagnosticCatalogue.TypeNotExpressible.Code);
    }

    private sealed record WithDelegate([property: System.ComponentModel.DataAnnotations.CreditCard] string Name);
}
