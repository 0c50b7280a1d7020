using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The models of an API, as <c>AWS::ApiGateway::Model</c> and as the two that every API has.</summary>
internal sealed class RestModels
{
    private readonly ReadingContext _context;
    private readonly Dictionary<string, Model> _byLogicalId = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Model> _byName = new(StringComparer.Ordinal);

    /// <summary>The models of an API.</summary>
    /// <param name="context">The template.</param>
    /// <param name="api">The API.</param>
    /// <param name="others">Models that were read from a body.</param>
    public RestModels(ReadingContext context, EvaluatedResource api, IEnumerable<Model> others)
    {
        _context = context;
        foreach (var model in others)
        {
            _byName[model.Name] = model;
        }

        foreach (var resource in context.Owned("AWS::ApiGateway::Model", "RestApiId", api.LogicalId))
        {
            var model = Read(resource);
            _byLogicalId[resource.LogicalId] = model;
            _byName[model.Name] = model;
        }
    }

    /// <summary>All models, by name.</summary>
    public ValueList<Model> All => _byName.Values.ToValueList();

    /// <summary>A map from content types to models, each by reference or by name.</summary>
    public ValueMap<Model> Map(PropertyReader reader, string property)
    {
        var models = new List<KeyValuePair<string, Model>>();
        foreach (var (contentType, text) in reader.TextMap(property))
        {
            if (Find(text) is { } model)
            {
                models.Add(new(contentType, model));
            }
            else
            {
                reader.Diagnostics.Add(DiagnosticCatalogue.ModelNotFound.At(reader.At(property), text));
            }
        }

        return models.ToValueMap();
    }

    private Model? Find(TemplateText text)
    {
        if (_context.Target(text) is { } target)
        {
            return _byLogicalId.GetValueOrDefault(target);
        }

        if (text.Literal is not { } name)
        {
            return null;
        }

        if (!_byName.TryGetValue(name, out var model) && BuiltInModels.Find(name) is { } builtIn)
        {
            _byName[name] = model = builtIn;
        }

        return model;
    }

    private Model Read(EvaluatedResource resource)
    {
        var reader = _context.Reader(resource);
        reader.Ignore("RestApiId", "ContentType");
        return ModelExpansion.Described(new(Name(resource), new(ModelReferences.Normalize(reader.Json("Schema") ?? TemplateMap.Empty, NameOf)))
        {
            Description = reader.Literal("Description"),
            Origin = Origin.At(resource.At()),
        });
    }

    private string? NameOf(TemplateText reference) =>
        _context.Target(reference) is { } target && _context.Template.Find(target) is { Type: "AWS::ApiGateway::Model" } model ? Name(model) : null;

    private string Name(EvaluatedResource resource) => _context.Reader(resource).Literal("Name") ?? resource.LogicalId;
}
