namespace Gatehouse.Rules;

/// <summary>Models have names API Gateway takes, one schema a name, and refer only to models that are there.</summary>
internal sealed class ModelRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        var used = api.Routes.SelectMany(route => route.RequestModels.Values
            .Concat(route.Responses.SelectMany(response => response.Models.Values))
            .Select(model => (Model: model, route.Origin)));
        var models = api.Models.Select(model => (Model: model, model.Origin)).Concat(used).DistinctBy(entry => entry.Model)
            .Select(entry => (entry.Model, entry.Origin, Parts: ModelExpansion.Split(entry.Model).ToList())).ToList();
        var names = models.SelectMany(entry => entry.Parts).Select(part => part.Name).ToHashSet(StringComparer.Ordinal);
        names.UnionWith(["Empty", "Error"]);
        foreach (var (model, origin, parts) in models)
        {
            Check(model, parts, origin, names, diagnostics);
        }

        foreach (var same in models.GroupBy(entry => entry.Model.Name).Where(same => same.Count() > 1))
        {
            diagnostics.Add(DiagnosticCatalogue.DuplicateModel.At(same.Last().Origin.Location, same.Key));
        }

        // Definitions inside of schemas become models too; those of one name have to say one thing, wherever they stand.
        var named = models.DistinctBy(entry => entry.Model.Name).SelectMany(entry => entry.Parts.Select(part => (Part: part, entry.Origin)));
        foreach (var same in named.GroupBy(entry => entry.Part.Name).Where(same => same.DistinctBy(entry => ModelExpansion.Asserted(entry.Part.Schema.Value)).Count() > 1))
        {
            diagnostics.Add(DiagnosticCatalogue.DuplicateModel.At(same.Last().Origin.Location, same.Key));
        }
    }

    private static void Check(Model model, List<Model> parts, Origin origin, HashSet<string> names, DiagnosticBag diagnostics)
    {
        if (model.Name.Length == 0 || !model.Name.All(char.IsAsciiLetterOrDigit))
        {
            diagnostics.Add(DiagnosticCatalogue.BadModelName.At(origin.Location, model.Name));
        }

        if (model.Schema.Value is not TemplateMap { Members.Length: > 0 })
        {
            diagnostics.Add(DiagnosticCatalogue.BadModelSchema.At(origin.Location, model.Name));
        }

        foreach (var problem in model.Problems.Value ?? [])
        {
            diagnostics.Add(DiagnosticCatalogue.TypeNotExpressible.At(origin.Location, model.Name, problem));
        }

        foreach (var part in parts)
        {
            foreach (var missing in References(part.Schema.Value).Where(name => !names.Contains(name)).Distinct())
            {
                diagnostics.Add(DiagnosticCatalogue.UnknownModel.At(
                    origin.Location, model.Name, missing, string.Join(", ", names.Order(StringComparer.Ordinal))));
            }
        }
    }

    private static IEnumerable<string> References(TemplateValue schema) => schema switch
    {
        TemplateMap map => map.Members.SelectMany(member =>
            member is { Key: "$ref", Value: TemplateString { Text.Literal: { } target } } && target.StartsWith(ModelExpansion.Reference, StringComparison.Ordinal)
                ? [target[ModelExpansion.Reference.Length..].Split('/')[0]]
                : References(member.Value)),
        TemplateList list => list.Items.SelectMany(References),
        _ => [],
    };
}
