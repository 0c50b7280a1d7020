using Gatehouse.Local.Http;

namespace Gatehouse.Local.Tests.Http;

public sealed class RouteTableTests
{
    private static readonly string[] Documented = ["GET /pets/dog/1", "GET /pets/dog/{id}", "GET /pets/{proxy+}", "ANY /{proxy+}", "$default"];

    [Theory]
    [InlineData("GET", "/pets/dog/1", "GET /pets/dog/1")]
    [InlineData("GET", "/pets/dog/2", "GET /pets/dog/{id}")]
    [InlineData("GET", "/pets/cat/1", "GET /pets/{proxy+}")]
    [InlineData("POST", "/test/5", "ANY /{proxy+}")]
    [InlineData("POST", "/pets/dog/1", "ANY /{proxy+}")]
    [InlineData("GET", "/", "$default")]
    public void Find_RoutesOfTheGuide_ChoosesAsTheGuideSays(string method, string path, string expected) =>
        Assert.Equal(expected, Find(Documented, method, path));

    [Theory]
    [InlineData("GET", "/a/b", "GET /a/{x}", "GET /a/{x}", "POST /a/b")]
    [InlineData("GET", "/a/b", "ANY /a/b", "ANY /a/b", "GET /a/{x}")]
    [InlineData("GET", "/a/b", "GET /a/b", "ANY /a/b", "GET /a/b")]
    [InlineData("PUT", "/a/b", "ANY /a/b", "ANY /a/b", "GET /a/b")]
    [InlineData("GET", "/a/b/c/d", "GET /a/{x}/c/{proxy+}", "GET /a/{x}/c/{proxy+}", "GET /a/{proxy+}", "GET /a/b/x")]
    [InlineData("GET", "/a/b/c", "GET /{x}/b/c", "GET /a/{y}/d", "GET /{x}/b/c")]
    public void Find_SeveralFit_ChoosesTheMostSpecific(string method, string path, string expected, params string[] keys) =>
        Assert.Equal(expected, Find(keys, method, path));

    [Theory]
    [InlineData("/pets/", "GET /pets")]
    [InlineData("/pets/", "GET /pets/{id}")]
    [InlineData("/pets/", "GET /pets/{proxy+}")]
    [InlineData("/", "GET /{proxy+}")]
    [InlineData("/PETS", "GET /pets")]
    [InlineData("/pets", "POST /pets")]
    [InlineData("/pets/1/2", "GET /pets/{id}")]
    public void Find_NothingFits_FindsNothing(string path, string key) => Assert.Null(Find([key], "GET", path));

    [Theory]
    [InlineData("GET /a/{x}", "GET /a/{y}")]
    [InlineData("ANY /a", "ANY /a")]
    [InlineData("$default", "$default")]
    [InlineData("GET /{a+}", "GET /{b+}")]
    public void Add_SameRequests_NamesTheFirst(string first, string second)
    {
        var table = new RouteTable();
        Assert.Equal(-1, table.Add(Route(first), 0));
        Assert.Equal(0, table.Add(Route(second), 1));
    }

    [Fact]
    public void Variables_AreDecodedAndGreedyOnesKeepSlashes()
    {
        var path = RequestPath.Parse("/a%20b/x%2Fy/c//d", ignoreTrailingSlash: false);

        Assert.Equal([new("one", "a b"), new("rest", "x/y/c//d")], path.Variables("/{one}/{rest+}"));
    }

    private static string? Find(string[] keys, string method, string path)
    {
        var table = new RouteTable();
        for (var index = 0; index < keys.Length; index++)
        {
            Assert.Equal(-1, table.Add(Route(keys[index]), index));
        }

        var found = table.Find(method, RequestPath.Parse(path, ignoreTrailingSlash: false).Segments);
        return found < 0 ? null : keys[found];
    }

    private static HttpRoute Route(string key)
    {
        var lambda = new HttpLambda(LocalFunction.Echo);
        return key.Split(' ') is [var method, var path] ? HttpRoute.On(Enum.Parse<RouteMethod>(method, ignoreCase: true), path, lambda) : HttpRoute.Default(lambda);
    }
}
