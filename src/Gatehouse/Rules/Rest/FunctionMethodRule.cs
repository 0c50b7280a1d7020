namespace Gatehouse.Rules;

/// <summary>Functions are called by POST, whatever the method of the route.</summary>
internal sealed class FunctionMethodRule : RestRouteRule
{
    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        if (route.Integration is LambdaProxy or LambdaCustom or LambdaStream
            && route.Integration.Raw.TryGetValue("httpMethod", out var raw)
            && raw is TemplateString { Text.Literal: { } method }
            && !method.Equals("POST", StringComparison.OrdinalIgnoreCase)
            && !(method.Equals("ANY", StringComparison.OrdinalIgnoreCase) && route.Method == RouteMethod.Post))
        {
            diagnostics.Add(DiagnosticCatalogue.FunctionNotCalledByPost.At(route.Origin.Location, route.Key, method));
        }
    }
}
