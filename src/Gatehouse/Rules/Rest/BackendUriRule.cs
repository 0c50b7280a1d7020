namespace Gatehouse.Rules;

/// <summary>HTTP backends have an address, AWS services and functions an ARN.</summary>
internal sealed class BackendUriRule : RestRouteRule
{
    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        switch (route.Integration)
        {
            case HttpProxy http:
                CheckHttp(http.Uri, route, diagnostics);
                break;
            case HttpCustom http:
                CheckHttp(http.Uri, route, diagnostics);
                break;
            case AwsProxy { Uri: { IsStandIn: false, Literal: { } uri } }:
                CheckProxy(uri, route, diagnostics);
                break;
            case LambdaProxy { Function: FunctionArn function }:
                CheckFunction(function, route.Key, route.Origin, diagnostics);
                break;
            case LambdaStream { Function: FunctionArn function }:
                CheckFunction(function, route.Key, route.Origin, diagnostics);
                break;
            case LambdaCustom { Function: FunctionArn function }:
                CheckFunction(function, route.Key, route.Origin, diagnostics);
                break;
        }
    }

    /// <summary>Stage variables may stand for anything but the scheme.</summary>
    private static void CheckHttp(TemplateText uri, RestRoute route, DiagnosticBag diagnostics)
    {
        var isWhole = uri.Literal is { } text && !text.Contains('{', StringComparison.Ordinal);
        if (uri.IsStandIn || uri.Parts is not [LiteralPart { Text: var start }, ..])
        {
            return;
        }

        var scheme = start.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : start.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : 0;
        if (scheme == 0 || (uri.Literal?.Length == scheme) || (isWhole && !Uri.TryCreate(uri.Literal, UriKind.Absolute, out _)))
        {
            diagnostics.Add(DiagnosticCatalogue.BadBackendUri.At(route.Origin.Location, route.Key, uri));
        }
    }

    private static void CheckProxy(string uri, RestRoute route, DiagnosticBag diagnostics)
    {
        if (uri.Split(':', 6) is not ["arn", _, "apigateway", _, var service, var call])
        {
            diagnostics.Add(DiagnosticCatalogue.BadServiceUri.At(route.Origin.Location, route.Key, uri));
        }
        else if (!call.StartsWith("action/", StringComparison.Ordinal) && !call.StartsWith("path/", StringComparison.Ordinal))
        {
            diagnostics.Add(DiagnosticCatalogue.BadServiceUri.At(route.Origin.Location, route.Key, uri));
        }
        else if (service is not ("firehose" or "lambda"))
        {
            diagnostics.Add(DiagnosticCatalogue.ProxyOfOtherService.At(route.Origin.Location, route.Key, service));
        }
    }

    /// <summary>Stage variables and references may stand for any part, so only whole ARNs are judged.</summary>
    internal static void CheckFunction(FunctionArn function, string key, Origin origin, DiagnosticBag diagnostics)
    {
        if (function.Arn is { IsStandIn: false, Literal: { } arn }
            && !arn.Contains("${", StringComparison.Ordinal)
            && arn.Split(':') is not ["arn", _, "lambda", _, _, "function", { Length: > 0 }, ..])
        {
            diagnostics.Add(DiagnosticCatalogue.BadFunctionArn.At(origin.Location, key, arn));
        }
    }
}
