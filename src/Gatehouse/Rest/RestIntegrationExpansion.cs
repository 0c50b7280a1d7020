namespace Gatehouse;

/// <summary>Writes out what an integration leaves unsaid: its timeout, and path variables of the route that its address holds.</summary>
internal static class RestIntegrationExpansion
{
    public static RestIntegration Expand(RestRoute route, RestApi api)
    {
        var integration = route.Integration switch
        {
            HttpProxy http => Unmapped(http.Uri, http.RequestParameters, route) is { Count: > 0 } more ? http with { RequestParameters = http.RequestParameters.AddRange(more) } : http,
            HttpCustom http => WithPath(http, http.Uri, route),
            AwsIntegration { Call: AwsPath path } aws => WithPath(aws, path.Path, route),
            var other => other,
        };
        return api.DefaultTimeout is { } timeout && !integration.HasTimeout ? integration with { Timeout = timeout } : integration;
    }

    private static MappedIntegration WithPath(MappedIntegration integration, TemplateText address, RestRoute route) =>
        Unmapped(address, integration.RequestParameters, route) is { Count: > 0 } more
            ? integration with { RequestParameters = integration.RequestParameters.AddRange(more) }
            : integration;

    private static List<ParameterMapping> Unmapped(TemplateText address, ValueList<ParameterMapping> mapped, RestRoute route) => route.Path.Variables
        .Where(name => mapped.All(mapping => mapping.Location != ParameterLocation.Path || mapping.Name != name) && Holds(address, "{" + name + "}"))
        .Select(name => To.Path(name, From.Path(name)))
        .ToList();

    /// <summary>Whether a variable stands in an address; <c>${stageVariables.name}</c> is another thing.</summary>
    private static bool Holds(TemplateText address, string variable)
    {
        foreach (var part in address.Parts)
        {
            if (part is LiteralPart { Text: var text })
            {
                for (var at = text.IndexOf(variable, StringComparison.Ordinal); at >= 0; at = text.IndexOf(variable, at + 1, StringComparison.Ordinal))
                {
                    if (at == 0 || text[at - 1] != '$')
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
