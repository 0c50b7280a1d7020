using Gatehouse.Local.Rest;

namespace Gatehouse.Local.Tests.Rest.Routing;

/// <summary>The gateway's own table.</summary>
public sealed class TreeMatcher : IRouteMatcher
{
    private readonly RouteTable<string> _table = new();

    public void Add(RouteMethod method, string path) => _table.Add(method, path, $"{method.Name()} {path}");

    public string? Match(string method, string path) =>
        _table.TryMatch(method, path, out var route, out var parameters)
            ? route + string.Concat(Enumerable.Range(0, parameters.Count).Select(index => $" {parameters[index].Key}={parameters[index].Value}"))
            : null;

    public override string ToString() => "tree";
}
