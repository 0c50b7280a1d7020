namespace Gatehouse;

/// <summary>Writes out what a route leaves unsaid.</summary>
internal static class RestRouteExpansion
{
    public static RestRoute Expand(RestRoute route, RestApi api, Dictionary<string, Model> models)
    {
        route = RouteDocumentationParts.Without(route) with { Integration = RestIntegrationExpansion.Expand(route, api) };
        var authorization = route.Authorization ?? api.DefaultAuthorization;
        return route with
        {
            Authorization = authorization is OpenAuthorization ? null : authorization,
            RequestModels = route.RequestModels.Select(entry => KeyValuePair.Create(entry.Key, ModelExpansion.Plain(entry.Value, models))).ToValueMap(),
            Parameters = Parameters(route),
            Responses = Responses(route, models),
        };
    }

    private static ValueList<RequestParameter> Parameters(RestRoute route)
    {
        var inPath = route.Path.Variables.ToHashSet(StringComparer.Ordinal);
        var declared = new Dictionary<(ParameterLocation, string), RequestParameter>();
        foreach (var parameter in route.Parameters.Concat(Needed(route)))
        {
            var key = (parameter.Location, parameter.Name);
            if ((parameter.Location != ParameterLocation.Path || !inPath.Contains(parameter.Name))
                && (!declared.TryGetValue(key, out var known) || (parameter.Required && !known.Required)))
            {
                declared[key] = parameter;
            }
        }

        return declared.Values
            .OrderBy(parameter => parameter.Location)
            .ThenBy(parameter => parameter.Name, StringComparer.Ordinal)
            .ToValueList();
    }

    private static IEnumerable<RequestParameter> Needed(RestRoute route)
    {
        var mappings = route.Integration switch
        {
            MappedIntegration mapped => mapped.RequestParameters,
            HttpProxy proxy => proxy.RequestParameters,
            _ => [],
        };
        return mappings.Select(mapping => mapping.Source.Expression.Literal)
            .Concat(route.CacheKeys.Select(key => key.Expression))
            .OfType<string>()
            .Select(Declared)
            .OfType<RequestParameter>();
    }

    private static RequestParameter? Declared(string expression)
    {
        (string Prefix, ParameterLocation Location)[] sources =
        [
            ("method.request.header.", ParameterLocation.Header),
            ("method.request.multivalueheader.", ParameterLocation.Header),
            ("method.request.querystring.", ParameterLocation.QueryString),
            ("method.request.multivaluequerystring.", ParameterLocation.QueryString),
        ];
        foreach (var (prefix, location) in sources)
        {
            if (expression.StartsWith(prefix, StringComparison.Ordinal))
            {
                return new(location, expression[prefix.Length..]);
            }
        }

        return null;
    }

    private static ValueList<MethodResponse> Responses(RestRoute route, Dictionary<string, Model> models)
    {
        var responses = new SortedDictionary<int, MethodResponse>();
        foreach (var response in route.Responses)
        {
            responses[response.StatusCode] = response with
            {
                Models = response.Models.Select(entry => KeyValuePair.Create(entry.Key, ModelExpansion.Plain(entry.Value, models))).ToValueMap(),
            };
        }

        foreach (var needed in route.Integration is MappedIntegration mapped ? mapped.Responses : [])
        {
            var response = responses.TryGetValue(needed.StatusCode, out var known) ? known : new MethodResponse(needed.StatusCode);
            responses[needed.StatusCode] = response with { Headers = response.Headers.AddRange(needed.Headers.Select(header => header.Name)) };
        }

        return responses.Values
            .Select(response => response with
            {
                Headers = response.Headers.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList(),
            })
            .ToValueList();
    }
}
