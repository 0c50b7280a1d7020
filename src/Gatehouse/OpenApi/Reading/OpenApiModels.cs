using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The models of a document: its named schemas, and those written in place, which get a name as an import gives them one.</summary>
internal sealed class OpenApiModels
{
    private readonly SortedDictionary<string, Model> _models = new(StringComparer.Ordinal);
    private readonly OpenApiDocument _document;

    public OpenApiModels(OpenApiDocument document)
    {
        _document = document;
        if (document.Schemas is not { } schemas)
        {
            return;
        }

        foreach (var (name, schema) in schemas.Map.Members)
        {
            schemas.Ignore(name);
            _models[name] = new(name, new(ModelReferences.Normalize(schema))) { Origin = Origin.At(schemas.At(name)) };
        }
    }

    /// <summary>All models, by name.</summary>
    public ValueList<Model> All => _models.Values.ToValueList();

    /// <summary>The model of the member <c>schema</c>; null where there is none, or, with a diagnostic, where it does not exist.</summary>
    public Model? Of(PropertyReader holder)
    {
        if (holder.Value("schema") is not { } schema)
        {
            return null;
        }

        if (schema is TemplateMap map && ModelReferences.Name(map["$ref"]) is { } name)
        {
            if (_models.TryGetValue(name, out var model))
            {
                return model;
            }

            _document.Diagnostics.Add(DiagnosticCatalogue.ModelNotFound.At(holder.At("schema"), name));
            return null;
        }

        var normal = ModelReferences.Normalize(schema);
        var generated = "MODEL" + StableId.Hexadecimal(normal.ToJson(), 6);
        return _models[generated] = new(generated, new(normal)) { Origin = Origin.At(holder.At("schema")) };
    }
}
