namespace Gatehouse;

/// <summary>Gathers the models of an API, and gives each nested definition a model of its own.</summary>
internal static class ModelExpansion
{
    public const string Reference = "#/components/schemas/";
    private const string LocalReference = "#/definitions/";

    public static ValueList<Model> Collect(RestApi api)
    {
        var models = new SortedDictionary<string, Model>(StringComparer.Ordinal);
        var used = api.Routes.SelectMany(route => route.RequestModels.Values.Concat(route.Responses.SelectMany(response => response.Models.Values)));
        foreach (var model in api.Models.Concat(used))
        {
            foreach (var part in Split(Described(model)))
            {
                models.TryAdd(part.Name, part);
            }
        }

        return models.Values.ToValueList();
    }

    /// <summary>The model as the API holds it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="models">The models of the API by name.</param>
    public static Model Plain(Model model, IReadOnlyDictionary<string, Model> models) =>
        model.Description is not null || (model.Schema.Value is TemplateMap map && map.TryGetValue("definitions", out _))
            ? models.GetValueOrDefault(model.Name, model)
            : model;

    /// <summary>A model, and one model for each definition inside its schema, which the OpenAPI document can't hold there.</summary>
    public static IEnumerable<Model> Split(Model model)
    {
        if (model.Schema.Value is not TemplateMap schema || schema["definitions"] is not TemplateMap definitions)
        {
            return [model];
        }

        var root = new TemplateMap(schema.Members.Where(member => member.Key != "definitions"));

        // A type that refers to itself has its own schema among the definitions, too.
        var isItself = definitions[model.Name] is { } own && Asserted(own).Equals(Asserted(root));
        var names = definitions.Members.ToDictionary(
            definition => definition.Key,
            definition => definition.Key != model.Name ? ModelName(definition.Key) : isItself ? model.Name : model.Name + "Definition",
            StringComparer.Ordinal);
        return definitions.Members
            .Where(definition => !isItself || definition.Key != model.Name)
            .Select(definition => new Model(names[definition.Key], new JsonSchema(Redirect(definition.Value, model.Name, names))) { Origin = model.Origin })
            .Prepend(model with { Schema = new JsonSchema(Redirect(root, model.Name, names)) });
    }

    /// <summary>An OpenAPI document holds what a model is for inside its schema.</summary>
    public static Model Described(Model model) => model is { Description: { } description, Schema.Value: TemplateMap schema }
        ? model with
        {
            Description = null,
            Schema = schema["description"] is null
                ? new JsonSchema(new TemplateMap(schema.Members.Append(new("description", description))))
                : model.Schema,
        }
        : model;

    /// <summary>What a schema asks of values: all but its prose.</summary>
    public static TemplateValue Asserted(TemplateValue schema) => schema is TemplateMap map
        ? new TemplateMap(map.Members.Where(member => member.Key is not ("$schema" or "id" or "title" or "description")))
        : schema;

    private static string ModelName(string definition) => string.Concat(definition.Where(char.IsAsciiLetterOrDigit));

    private static TemplateValue Redirect(TemplateValue value, string root, Dictionary<string, string> names) => value switch
    {
        TemplateMap map => new TemplateMap(map.Members.Select(member => KeyValuePair.Create(
            member.Key,
            member is { Key: "$ref", Value: TemplateString { Text.Literal: { } target } }
                ? Target(target, root, names)
                : Redirect(member.Value, root, names)))),
        TemplateList list => new TemplateList(list.Items.Select(item => Redirect(item, root, names)).ToValueList()),
        _ => value,
    };

    private static TemplateValue Target(string target, string root, Dictionary<string, string> names)
    {
        if (target == "#")
        {
            return Reference + root;
        }

        return target.StartsWith(LocalReference, StringComparison.Ordinal) && names.TryGetValue(target[LocalReference.Length..], out var name)
            ? Reference + name
            : target;
    }
}
