namespace Gatehouse.Rules;

/// <summary>An API stays within the numbers that API Gateway allows.</summary>
internal sealed class QuotaRule : IRule<RestApi>
{
    private const int Resources = 300;
    private const int Stages = 10;
    private const int Tags = 50;
    private const int DocumentationParts = 2_000;
    private const int StageVariables = 100;

    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        if (CountResources(api) is > Resources and var resources)
        {
            diagnostics.Add(DiagnosticCatalogue.TooManyResources.At(api.Origin.Location, resources));
        }

        if (api.Stages.Count > Stages)
        {
            diagnostics.Add(DiagnosticCatalogue.TooManyStages.At(api.Origin.Location, api.Stages.Count));
        }

        if (api.Documentation.Count > DocumentationParts)
        {
            diagnostics.Add(DiagnosticCatalogue.TooManyDocumentationParts.At(api.Origin.Location, api.Documentation.Count));
        }

        CheckTags("the API", api.Tags, api, diagnostics);
        foreach (var stage in api.Stages)
        {
            CheckTags($"the stage '{stage.Name}'", stage.Tags, api, diagnostics);
            if (stage.Variables.Count > StageVariables)
            {
                diagnostics.Add(DiagnosticCatalogue.TooManyStageVariables.At(stage.Origin.Within(api.Origin), stage.Name, stage.Variables.Count));
            }
        }
    }

    private static void CheckTags(string what, ValueMap<TemplateText> tags, RestApi api, DiagnosticBag diagnostics)
    {
        if (tags.Count > Tags)
        {
            diagnostics.Add(DiagnosticCatalogue.TooManyTags.At(api.Origin.Location, what, tags.Count));
        }
    }

    /// <summary>Every step of every path is a resource, and the root is one.</summary>
    private static int CountResources(RestApi api)
    {
        var resources = new HashSet<string>(StringComparer.Ordinal) { "/" };
        foreach (var path in api.Routes.Select(route => route.Path.Text))
        {
            for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
            {
                if (!resources.Add(path[..end]))
                {
                    break;
                }
            }
        }

        return resources.Count;
    }
}
