using Gatehouse.Local.Rest;

namespace Gatehouse.Local.Tests.Rest.Routing;

public sealed class RouteTableTests
{
    private static readonly string[] Routes =
    [
        "GET /", "GET /pets", "ANY /pets", "GET /pets/{id}", "GET /pets/dog", "POST /pets/dog/toys", "GET /{proxy+}", "OPTIONS /{proxy+}",
        "GET /part1", "GET /part1/hardcoded-value", "POST /only-post", "GET /a/{x}/c", "GET /a/b/{rest+}", "GET /files/{path+}",
    ];

    public static TheoryData<string, string, string?> Cases { get; } = new()
    {
        { "GET", "/", "GET /" },
        { "POST", "/", null },
        { "GET", "/pets", "GET /pets" },
        { "GET", "/pets/", "GET /pets" },
        { "DELETE", "/pets", "ANY /pets" },
        { "PROPFIND", "/pets", null },
        { "ANY", "/pets", null },
        { "HEAD", "/pets/1", null },
        { "GET", "/pets/1", "GET /pets/{id} id=1" },
        { "GET", "/pets/1/", "GET /pets/{id} id=1" },
        { "GET", "/pets/a%2Fb", "GET /pets/{id} id=a%2Fb" },
        { "GET", "/pets/dog", "GET /pets/dog" },
        { "GET", "/Pets", "GET /{proxy+} proxy=Pets" },
        { "GET", "/pets/dog/toys", "GET /{proxy+} proxy=pets/dog/toys" },
        { "OPTIONS", "/only-post", "OPTIONS /{proxy+} proxy=only-post" },
        { "POST", "/only-post", "POST /only-post" },
        { "PUT", "/only-post", null },
        { "GET", "/part1/hardcoded-value", "GET /part1/hardcoded-value" },
        { "GET", "/part1/random-value", "GET /{proxy+} proxy=part1/random-value" },
        { "GET", "/proxy-value//double-slash", "GET /{proxy+} proxy=proxy-value//double-slash" },
        { "GET", "/a/b/c", "GET /a/b/{rest+} rest=c" },
        { "GET", "/a/z/c", "GET /a/{x}/c x=z" },
        { "GET", "/files", "GET /{proxy+} proxy=files" },
        { "GET", "/files/x/y", "GET /files/{path+} path=x/y" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void TryMatch_KnownTable_FindsWhatAwsFinds(string method, string path, string? expected)
    {
        foreach (IRouteMatcher matcher in (IRouteMatcher[])[new TreeMatcher(), new PlainMatcher()])
        {
            foreach (var route in Routes)
            {
                var parts = route.Split(' ');
                matcher.Add(Enum.Parse<RouteMethod>(parts[0], ignoreCase: true), parts[1]);
            }

            Assert.Equal((matcher.ToString(), expected), (matcher.ToString(), matcher.Match(method, path)));
        }
    }

    [Fact]
    public void TryMatch_RandomTables_AgreesWithThePlainSearch()
    {
        var random = new Random(4711);
        string[] segments = ["a", "b", "{v}", "c"];
        for (var round = 0; round < 300; round++)
        {
            var tree = new TreeMatcher();
            var plain = new PlainMatcher();
            foreach (var path in Enumerable.Range(0, random.Next(1, 12)).Select(_ => RandomPath(random, segments)).Distinct())
            {
                var method = (RouteMethod)random.Next(0, 3);
                tree.Add(method, path);
                plain.Add(method, path);
            }

            for (var request = 0; request < 40; request++)
            {
                var path = "/" + string.Join('/', Enumerable.Range(0, random.Next(0, 5)).Select(_ => "abcd"[random.Next(4)]));
                var method = random.Next(2) == 0 ? "GET" : "DELETE";
                Assert.Equal(plain.Match(method, path), tree.Match(method, path));
            }
        }
    }

    [Fact]
    public void Add_SameRouteTwice_ReturnsFalse()
    {
        var table = new RouteTable<string>();
        Assert.True(table.Add(RouteMethod.Get, "/a/{x}", "first"));
        Assert.False(table.Add(RouteMethod.Get, "/a/{y}", "second"));
    }

    private static string RandomPath(Random random, string[] segments)
    {
        var depth = random.Next(0, 4);
        var path = string.Concat(Enumerable.Range(0, depth).Select(level => "/" + segments[random.Next(segments.Length)].Replace("{v}", $"{{v{level}}}")));
        return random.Next(4) == 0 ? path + "/{rest+}" : path.Length == 0 ? "/" : path;
    }
}
