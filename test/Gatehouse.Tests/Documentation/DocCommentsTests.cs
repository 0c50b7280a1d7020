namespace Gatehouse.Tests.Documentation;

public sealed class DocCommentsTests
{
    private static readonly DocComments Comments = DocComments.Parse(
        """
        <doc><members>
          <member name="T:Gatehouse.Tests.Documentation.DocCommentsTests.Order">
            <summary>
              An order,
              see <see cref="T:Gatehouse.Tests.Documentation.DocCommentsTests.Line"/>.
            </summary>
            <param name="Number">Counts from one.</param>
          </member>
          <member name="P:Gatehouse.Tests.Documentation.DocCommentsTests.Order.Note"><summary>Printed on it.</summary></member>
          <member name="T:Gatehouse.Tests.Documentation.DocCommentsTests.Line"><summary>One line.</summary></member>
          <member name="P:Gatehouse.Tests.Documentation.DocCommentsTests.Line.Count"><summary>How many.</summary></member>
        </members></doc>
        """);

    [Fact]
    public void Describe_ModelsOfTypes_GetTheirComments()
    {
        var api = new RestApi("a") { Routes = [Route.Post("/orders", Mock.Returns(200)).Accepts<Order>().Returns<Line>()] }.Describe(Comments);
        var models = api.Expand().Models.ToDictionary(model => model.Name, model => model.Schema.Value.ToJson());
        Assert.Contains("\"description\":\"An order, see Line.\"", models["Order"], StringComparison.Ordinal);
        Assert.Contains("\"description\":\"Counts from one.\"", models["Order"], StringComparison.Ordinal);
        Assert.Contains("\"description\":\"Printed on it.\"", models["Order"], StringComparison.Ordinal);
        Assert.All(models.Where(model => model.Key.StartsWith("Line", StringComparison.Ordinal)), model =>
        {
            Assert.Contains("\"description\":\"One line.\"", model.Value, StringComparison.Ordinal);
            Assert.Contains("\"description\":\"How many.\"", model.Value, StringComparison.Ordinal);
        });
        Assert.False(api.Write().HasErrors);
    }

    [Theory]
    [InlineData("See <see cref=\"M:Shop.Order.Add(System.Int32,System.String)\"/>.", "See Add.")]
    [InlineData("A <see cref=\"T:System.Collections.Generic.List`1\"/> of <see cref=\"T:Shop.Line\">lines</see>.", "A List of lines.")]
    [InlineData("<para>One.</para><para>Two, <c>null</c>s and <see langword=\"true\"/>.</para>", "One. Two, nulls and true.")]
    [InlineData("By <a href=\"https://example.com/a.b\">the book</a>, <see href=\"https://example.com/c\"/>.", "By the book, https://example.com/c.")]
    [InlineData("  ", null)]
    public void Summary_OfATypeWithMarkup_IsPlainText(string markup, string? text) => Assert.Equal(text, DocComments.Parse(
        $"""<doc><members><member name="T:Gatehouse.Tests.Documentation.DocCommentsTests.Line"><summary>{markup}</summary></member></members></doc>""").Summary(typeof(Line)));

    [Fact]
    public void Describe_ListsOfLists_DescribeTheirItems()
    {
        var api = new RestApi("a") { Routes = [Route.Post("/orders", Mock.Returns(200)).Accepts<Table>()] }.Describe(Comments);
        Assert.Contains("\"description\":\"How many.\"", api.Routes[0].RequestModels["application/json"].Schema.Value.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_TypeThatTheSerializerRefuses_IsLeftToTheRules()
    {
        var api = new RestApi("a") { Routes = [Route.Post("/orders", Mock.Returns(200)).Accepts<Clash>()] };
        Assert.Equal(api, api.Describe(Comments));
    }

    [Fact]
    public void Describe_DescriptionOfAnAttribute_Stays()
    {
        var api = new RestApi("a") { Routes = [Route.Post("/orders", Mock.Returns(200)).Accepts<Order>()] }.Describe(Comments);
        Assert.Contains("\"description\":\"own\"", api.Routes[0].RequestModels["application/json"].Schema.Value.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AssemblyWithoutFile_SaysHowToMakeIt() =>
        Assert.Contains("GenerateDocumentationFile", Assert.Throws<FileNotFoundException>(DocComments.Of<FactAttribute>).Message, StringComparison.Ordinal);

    internal sealed record Order(int Number, IReadOnlyList<Line> Lines, [property: System.ComponentModel.Description("own")] string Kind)
    {
        public string? Note { get; init; }
    }

    internal sealed record Line(int Count);

    internal sealed record Table(Dictionary<string, Line[]>[] Rows);

    internal sealed record Clash([property: System.Text.Json.Serialization.JsonPropertyName("a")] Line One, [property: System.Text.Json.Serialization.JsonPropertyName("a")] Line Two);
}
