using System.Globalization;

namespace Gatehouse;

/// <summary>Turns <see cref="RestCors"/> into preflight routes and gateway responses.</summary>
internal static class RestCorsExpansion
{
    public static RestApi Expand(RestApi api)
    {
        if (api.Cors is not { } cors)
        {
            return api;
        }

        var preflights = api.Routes
            .GroupBy(route => route.Path)
            .Where(path => !path.Any(route => route.Method is RouteMethod.Options or RouteMethod.Any))
            .Select(path => Preflight(path.Key, [.. path], cors, api.BinaryMediaTypes.Count > 0 ? ContentHandling.ConvertToText : null));
        return api with
        {
            Routes = [.. api.Routes.Select(route => WithHeaders(route, cors)), .. preflights],
            GatewayResponses = [.. Answers(api.GatewayResponses).Select(answer => answer with { Headers = With(answer.Headers, Answered(cors)) })],
        };
    }

    /// <summary>A mapped integration answers no headers but those that are mapped, so the pages would see none of its answers.</summary>
    private static RestRoute WithHeaders(RestRoute route, RestCors cors) =>
        route.Integration is MappedIntegration mapped && route.Method != RouteMethod.Options && cors.Origins.Count == 1
            ? route with
            {
                Integration = mapped with
                {
                    Responses = mapped.Responses.Select(response => response with { Headers = With(response.Headers, Answered(cors)) }).ToValueList(),
                },
            }
            : route;

    private static ValueList<ParameterMapping> With(ValueList<ParameterMapping> headers, IEnumerable<ParameterMapping> added)
    {
        var own = headers.Select(header => header.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return headers.AddRange(added.Where(header => !own.Contains(header.Name)));
    }

    private static IEnumerable<ParameterMapping> Answered(RestCors cors)
    {
        yield return To.Header("Access-Control-Allow-Origin", From.Static(cors.Origins[0]));
        if (cors.Credentials)
        {
            yield return To.Header("Access-Control-Allow-Credentials", From.Static("true"));
        }

        if (cors.ExposedHeaders.Count > 0)
        {
            yield return To.Header("Access-Control-Expose-Headers", From.Static(string.Join(',', cors.ExposedHeaders)));
        }
    }

    // Where preflight requests count as binary, API Gateway runs no template for them unless it is told to make text of them.
    private static RestRoute Preflight(RoutePath path, RestRoute[] routes, RestCors cors, ContentHandling? handling)
    {
        IEnumerable<RouteMethod> methods = cors.Methods.Count > 0 ? cors.Methods : routes.Select(route => route.Method).Append(RouteMethod.Options);
        var headers = new List<ParameterMapping>
        {
            To.Header("Access-Control-Allow-Headers", From.Static(string.Join(',', cors.Headers))),
            To.Header("Access-Control-Allow-Methods", From.Static(string.Join(',', methods.Distinct().Select(method => method.Name()).Order(StringComparer.Ordinal)))),
            To.Header("Access-Control-Allow-Origin", From.Static(cors.Origins[0])),
        };
        if (cors.Credentials)
        {
            headers.Add(To.Header("Access-Control-Allow-Credentials", From.Static("true")));
        }

        if (cors.MaxAge is { } maxAge)
        {
            headers.Add(To.Header("Access-Control-Max-Age", From.Static(((long)maxAge.TotalSeconds).ToString(CultureInfo.InvariantCulture))));
        }

        if (cors.Origins is not ["*"])
        {
            headers.Add(To.Header("Vary", From.Static("Origin")));
        }

        return new RestRoute(RouteMethod.Options, path, new MockIntegration
        {
            RequestTemplates = [new("application/json", "{\"statusCode\": 204}")],
            ContentHandling = handling,
            Responses = [new(204) { Headers = headers.ToValueList(), Templates = OriginTemplate(cors), ContentHandling = handling }],
        })
        {
            Authorization = RestAuthorization.None,
            Origin = routes[0].Origin,
        };
    }

    /// <summary>With several origins the answer names the caller's own, if it is one of them.</summary>
    private static ValueMap<TemplateText> OriginTemplate(RestCors cors)
    {
        if (cors.Origins.Count < 2)
        {
            return [];
        }

        var any = string.Join(" || ", cors.Origins.Select(origin => $"$origin == \"{origin}\""));
        return
        [
            new("application/json",
                "#set($origin = $input.params(\"Origin\"))\n"
                + "#if($origin == \"\")\n#set($origin = $input.params(\"origin\"))\n#end\n"
                + $"#if({any})\n#set($context.responseOverride.header.Access-Control-Allow-Origin = $origin)\n#end\n"),
        ];
    }

    /// <summary>The defaults, and all that the API answers in its own way: those take no headers from the defaults.</summary>
    private static IEnumerable<GatewayResponse> Answers(ValueList<GatewayResponse> responses) => responses.Concat(
        new[] { GatewayResponseType.Default4xx, GatewayResponseType.Default5xx }
            .Where(type => responses.All(response => response.Type != type))
            .Select(type => new GatewayResponse(type)));
}
