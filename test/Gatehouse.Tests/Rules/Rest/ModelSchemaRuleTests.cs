namespace Gatehouse.Tests.Rules;

public sealed class ModelSchemaRuleTests : RuleTest
{
    [Theory]
    [InlineData("""{"type": "objekt"}""", "objekt")]
    [InlineData("""{"properties": {"x": {"$ref": "#/definitions/Nope"}}}""", "#/definitions/Nope")]
    [InlineData("""{"type": "string", "pattern": "["}""", "#/pattern")]
    public void Write_UnusableSchema_Warns(string schema, string found) => Breaks(DiagnosticCatalogue.UnusableModelSchema, With(Accepting(schema)), found);

    [Theory]
    [InlineData("""{"definitions": {"Line": {"type": "object"}}, "properties": {"x": {"$ref": "#/definitions/Line"}}}""")]
    [InlineData("""{"properties": {"x": {"$ref": "#/components/schemas/Other"}}}""")]
    [InlineData("""{"properties": {"x": {"$ref": "https://apigateway.amazonaws.com/restapis/x/models/Other"}}}""")]
    public void Write_UsableSchema_Holds(string schema) =>
        Holds(DiagnosticCatalogue.UnusableModelSchema, With(Accepting(schema)) with { Models = [new("Other", JsonSchema.Parse("""{"type": "object"}"""))] });

    private static RestRoute Accepting(string schema) => Route.Post("/a", Lambda.Proxy(Function)).Accepts(new Model("M", JsonSchema.Parse(schema)));
}
