namespace Gatehouse.Local.Tests.Rest.Routing;

/// <summary>What finds routes: the gateway's tree, and the plain search that it must agree with.</summary>
public interface IRouteMatcher
{
    void Add(RouteMethod method, string path);

    /// <summary>The route as <c>METHOD path</c> with the values of its variables, or null.</summary>
    string? Match(string method, string path);
}
