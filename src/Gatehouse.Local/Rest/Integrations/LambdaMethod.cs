namespace Gatehouse.Local.Rest;

/// <summary>The method that an integration calls its function with: Lambda takes only POST.</summary>
internal static class LambdaMethod
{
    /// <summary>The failure of every call, if the method is another.</summary>
    public static RestFailure? Check(RouteBuild route)
    {
        var method = RawMember.Text(route, "httpMethod")?.ToUpperInvariant();
        if (method is null or "POST" || (method == "ANY" && route.Route.Method == RouteMethod.Post))
        {
            return null;
        }

        route.Report(DiagnosticCatalogue.FunctionCalledWithoutPost, route.Route.Key, method);
        return RestFailure.Configuration("Unable to invoke the function with " + method);
    }
}
