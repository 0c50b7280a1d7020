namespace Gatehouse.Velocity.Tests.JsonPaths;

public sealed class JsonPathTests
{
    private const string Store =
        """{"store":{"book":[{"category":"reference","title":"Sayings","price":8.95},{"category":"fiction","title":"Sword","price":12.99,"tags":["a","b"]},{"category":"fiction","title":"Moby Dick","isbn":"0-553","price":8.99,"tags":[]}],"bicycle":{"color":"red","price":19.95}},"expensive":10,"a.b":{"c d":1},"null":null}""";

    [Theory]
    [InlineData("$.expensive", "10")]
    [InlineData("expensive", "10")]
    [InlineData("$['a.b']['c d']", "1")]
    [InlineData("$[\"store\"][\"bicycle\"].color", "\"red\"")]
    [InlineData("$.store.bicycle['color','price','none']", """{"color":"red","price":19.95}""")]
    [InlineData("$.store.book[-1].title", "\"Moby Dick\"")]
    [InlineData("$.store.book[(@.length-2)].title", "\"Sword\"")]
    [InlineData("$.store.book[0,2].title", """["Sayings","Moby Dick"]""")]
    [InlineData("$.store.book[0:2:2].title", """["Sayings","Sword"]""")]
    [InlineData("$.store.book[1:].title", """["Sword","Moby Dick"]""")]
    [InlineData("$.store.book[:-1].title", """["Sayings","Sword"]""")]
    [InlineData("$.store.book[-2:-1].title", """["Sword"]""")]
    [InlineData("$..price", "[8.95,12.99,8.99,19.95]")]
    [InlineData("$.store.book.*.price", "[8.95,12.99,8.99]")]
    [InlineData("$..book.length()", "1")]
    [InlineData("$.store.book.length()", "3")]
    [InlineData("$.store.book.size()", "3")]
    [InlineData("$.store.book[*].price.sum()", "30.93")]
    [InlineData("$..price.max()", "19.95")]
    [InlineData("$..price.min()", "8.95")]
    [InlineData("$.store.bicycle.keys()", """["color","price"]""")]
    [InlineData("$.store.book[?(@.price < 10 && @.category == 'fiction')].title", """["Moby Dick"]""")]
    [InlineData("$.store.book[?(@.price > 12 || @.title =~ /moby.*/i)].title", """["Sword","Moby Dick"]""")]
    [InlineData("$.store.book[?(!(@.isbn))].title", """["Sayings","Sword"]""")]
    [InlineData("$.store.book[?(@.price < $.expensive)].title", """["Sayings","Moby Dick"]""")]
    [InlineData("$.store.book[?(@.category in ['reference', 'other'])].title", """["Sayings"]""")]
    [InlineData("$.store.book[?(@.category nin ['reference'])].title", """["Sword","Moby Dick"]""")]
    [InlineData("$.store.book[?(@.tags size 2)].title", """["Sword"]""")]
    [InlineData("$.store.book[?(@.tags empty true)].title", """["Moby Dick"]""")]
    [InlineData("$.store.book[?(@.tags contains 'b')].title", """["Sword"]""")]
    [InlineData("$.store.book[?('fiction' == @['category'])].price", "[12.99,8.99]")]
    [InlineData("$.store.book[?(@.category == \"fic)]tion\")]", "[]")]
    [InlineData("$..[?(@.isbn)].title", """["Moby Dick"]""")]
    [InlineData("$.missing", "null")]
    [InlineData("$.missing.deeper", "null")]
    [InlineData("$.store.book[9]", "null")]
    [InlineData("$.null", "null")]
    [InlineData("$.expensive.x", "null")]
    [InlineData("$..missing", "[]")]
    public void Read_Path_FindsAsJayway(string path, string expected) =>
        Assert.Equal(expected, JsonBody.Serialize(JsonPath.Compile(path).Read(JsonBody.Parse(Store))));

    [Theory]
    [InlineData("")]
    [InlineData("$.")]
    [InlineData("$..")]
    [InlineData("$x")]
    [InlineData("$.a b")]
    [InlineData("$[")]
    [InlineData("$['a")]
    [InlineData("$[?(@.a ==)]")]
    [InlineData("$[?(@.a = 1)]")]
    [InlineData("$[?(@.a == 1]")]
    [InlineData("$[?(@.a =~ /(/)]")]
    [InlineData("$[99999999999]")]
    public void Compile_NoPath_FailsClearly(string path) => Assert.ThrowsAny<VelocityRenderException>(() => JsonPath.Compile(path));

    [Fact]
    public void Compile_HostileFilter_FailsClearly()
    {
        Assert.ThrowsAny<VelocityRenderException>(() => JsonPath.Compile("$[?(" + new string('(', 5_000) + "@.a" + new string(')', 5_000) + ")]"));
        Assert.ThrowsAny<VelocityRenderException>(() => JsonPath.Compile("$" + string.Concat(Enumerable.Repeat("[?(@", 2_000))));
        Assert.ThrowsAny<VelocityRenderException>(() => JsonPath.Compile("$" + string.Concat(Enumerable.Repeat("..*", 300))).Read(JsonBody.Parse(Store.Replace("10", "[[[[[[[[[[[1]]]]]]]]]]]", StringComparison.Ordinal))));
    }

    [Fact]
    public void Read_ExpressionThatTakesTooLong_FailsAsTheTemplateDoes()
    {
        var path = JsonPath.Compile(@"$[?(@.n =~ /(a|aa)+\1\1b/)]");
        var document = JsonBody.Parse($$"""[{"n":"{{new string('a', 60)}}!"}]""");

        Assert.Throws<VelocityRenderException>(() => path.Read(document));
    }

    [Theory]
    [InlineData("$.a[?(@ in $.b)]")]
    [InlineData("$.a[?($.b contains @)]")]
    [InlineData("$.a[?($.a subsetof $.b)]")]
    [InlineData("$.a[?($..x)]")]
    public void Read_FilterThatComparesAllWithAll_IsGivenUp(string path)
    {
        var numbers = string.Join(',', Enumerable.Range(0, 20_000));
        var document = JsonBody.Parse($$"""{"a":[{{numbers}}],"b":[{{numbers}},{"y":[{{string.Join(',', Enumerable.Repeat("[]", 1_000))}}]}]}""".Replace("\"b\":[0", "\"b\":[-1", StringComparison.Ordinal));

        Assert.Throws<VelocityRenderException>(() => JsonPath.Compile(path).Read(document));
    }
}
