namespace Gatehouse.Local.Http;

/// <summary>The routes of one path, by method.</summary>
internal sealed class MethodTable
{
    private readonly List<(string Method, int Index)> _routes = [];
    private int _any = -1;

    /// <summary>Adds a route.</summary>
    /// <returns>The index of the route that has the method already, or -1.</returns>
    public int Add(RouteMethod method, int index)
    {
        if (method == RouteMethod.Any)
        {
            (var taken, _any) = (_any, _any < 0 ? index : _any);
            return taken;
        }

        foreach (var route in _routes)
        {
            if (route.Method == method.Name())
            {
                return route.Index;
            }
        }

        _routes.Add((method.Name(), index));
        return -1;
    }

    /// <summary>The route of a method, else that of ANY, else -1.</summary>
    public int Find(string method)
    {
        foreach (var route in _routes)
        {
            if (route.Method == method)
            {
                return route.Index;
            }
        }

        return _any;
    }
}
