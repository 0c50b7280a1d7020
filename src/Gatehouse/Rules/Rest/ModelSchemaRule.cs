using System.Text.Json;
using Gatehouse.Models;

namespace Gatehouse.Rules;

/// <summary>The schemas of models can be used to check bodies.</summary>
internal sealed class ModelSchemaRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var (model, origin) in api.Models.Select(model => (model, model.Origin))
            .Concat(api.Routes.SelectMany(route => route.RequestModels.Values.Select(model => (model, route.Origin))))
            .DistinctBy(entry => entry.model))
        {
            // References between models are another rule's; here each stands for a schema that takes anything.
            if (model.Schema.Value is TemplateMap { Members.Length: > 0 } schema
                && !SchemaValidator.TryCompile(JsonElement.Parse(Alone(schema).ToJson()), Anything, out _, out var problems))
            {
                diagnostics.Add(DiagnosticCatalogue.UnusableModelSchema.At(origin.Location, model.Name, string.Join("; ", problems)));
            }
        }
    }

    private static JsonElement? Anything(Uri address) => JsonElement.Parse("{}");

    private static TemplateValue Alone(TemplateValue value) => value switch
    {
        TemplateMap map when map["$ref"] is TemplateString { Text: var target }
            && (target.Literal is not { } text || text.StartsWith(ModelExpansion.Reference, StringComparison.Ordinal)) => new TemplateMap([]),
        TemplateMap map => new TemplateMap(map.Members.Select(member => KeyValuePair.Create(member.Key, Alone(member.Value)))),
        TemplateList list => new TemplateList(list.Items.Select(Alone).ToValueList()),
        TemplateString { Text: { Literal: null } } => new TemplateString("x"),
        _ => value,
    };
}
