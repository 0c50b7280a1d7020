namespace Gatehouse.Tests.Rest;

public sealed class RouteGroupTests
{
    private static readonly RestIntegration Nothing = Mock.Returns(200);

    [Theory]
    [InlineData("/admin", "/users", "/admin/users")]
    [InlineData("/admin/", "/users", "/admin/users")]
    [InlineData("/admin", "/", "/admin")]
    [InlineData("/", "/users", "/users")]
    [InlineData("", "/", "/")]
    public void Group_Prefix_IsPutBefore(string prefix, string path, string expected) =>
        Assert.Equal(expected, Assert.Single(Route.Group(prefix, Route.Get(path, Nothing))).Path.Text);

    [Fact]
    public void Group_Authorization_IsThatOfRoutesWithoutTheirOwn()
    {
        var routes = Route.Group("/a", RestAuthorization.Iam, Route.Get("/x", Nothing), Route.Get("/y", Nothing).Authorize(RestAuthorization.None));
        Assert.Equal([RestAuthorization.Iam, RestAuthorization.None], routes.Select(route => route.Authorization));
    }

    [Fact]
    public void Group_InsideGroup_KeepsTheInnerAuthorization()
    {
        var routes = Route.Group("/a", RestAuthorization.None, Route.Group("/b", RestAuthorization.Iam, Route.Get("/c", Nothing)));
        Assert.Equal("/a/b/c", routes[0].Path.Text);
        Assert.Equal(RestAuthorization.Iam, routes[0].Authorization);
    }

    [Fact]
    public void With_MoreRoutes_AddsThem()
    {
        var api = new RestApi("a") { Routes = [Route.Get("/a", Nothing)] }.With(Route.Get("/b", Nothing), Route.Get("/c", Nothing));
        Assert.Equal(["/a", "/b", "/c"], api.Routes.Select(route => route.Path.Text));
    }

    [Fact]
    public void Group_Route_RemembersItsOwnLine() => Assert.Equal(42, Route.Group("/a", Route.Get("/b", Nothing, "X.cs", 42))[0].Origin.Location.Line);
}
