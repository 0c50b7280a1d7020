using System.Text.Json;
using Gatehouse.Models;

namespace Gatehouse.Local.Rest;

/// <summary>Compiles the models of request bodies; each once for all routes and stages.</summary>
internal static class RequestModels
{
    /// <summary>Compiles a model; null, and reported, when its schema cannot be used.</summary>
    public static SchemaValidator? Compile(RouteBuild route, Model model) =>
        route.Stage.Build.Shared((typeof(RequestModels), route.Api, model), () => new Result(Create(route, model))).Validator;

    private static SchemaValidator? Create(RouteBuild route, Model model)
    {
        var document = Schema(route, model);
        if (SchemaValidator.TryCompile(document, address => Find(route, address), out var validator, out var problems))
        {
            return validator;
        }

        route.Report(RestDiagnostics.BadModel, model.Name, string.Join("; ", problems));
        return null;
    }

    /// <summary>The schema with the other models of the API inside, so that <c>#/components/schemas/Name</c> leads to them.</summary>
    private static JsonElement Schema(RouteBuild route, Model model)
    {
        var schema = ResolvedJson(route, model);
        if (schema.ValueKind != JsonValueKind.Object || schema.TryGetProperty("components", out _)
            || !schema.GetRawText().Contains("#/components/schemas/", StringComparison.Ordinal))
        {
            return schema;
        }

        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var member in schema.EnumerateObject())
            {
                member.WriteTo(json);
            }

            json.WriteStartObject("components");
            json.WriteStartObject("schemas");
            foreach (var other in ModelsOf(route.Api))
            {
                json.WritePropertyName(other.Key);
                ResolvedJson(route, other.Value).WriteTo(json);
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }

    /// <summary>The schema that <c>https://apigateway.amazonaws.com/restapis/{id}/models/{name}</c> stands for.</summary>
    private static JsonElement? Find(RouteBuild route, Uri address) =>
        address.Host == "apigateway.amazonaws.com" && address.Segments is [.., "models/", var name]
        && ModelsOf(route.Api).TryGetValue(name, out var model)
            ? Schema(route, model)
            : null;

    private static Dictionary<string, Model> ModelsOf(RestApi api)
    {
        var models = new Dictionary<string, Model>(StringComparer.Ordinal);
        foreach (var model in api.Models.Concat(api.Routes.SelectMany(route => route.RequestModels.Values)))
        {
            models[model.Name] = model;
        }

        return models;
    }

    private static JsonElement ResolvedJson(RouteBuild route, Model model) => JsonElement.Parse(Resolved(route, model.Schema.Value).ToJson());

    private static TemplateValue Resolved(RouteBuild route, TemplateValue value) => value switch
    {
        TemplateString text => route.Resolve(text.Text),
        TemplateList list => new TemplateList(list.Items.Select(item => Resolved(route, item)).ToValueList()),
        TemplateMap map => new TemplateMap(map.Members.Select(member => KeyValuePair.Create(member.Key, Resolved(route, member.Value)))),
        _ => value,
    };

    private sealed record Result(SchemaValidator? Validator);
}
