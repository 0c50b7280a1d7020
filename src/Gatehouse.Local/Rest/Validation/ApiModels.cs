using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Gatehouse.Local.Rest;

/// <summary>The models of an API as JSON, each with those that it refers to.</summary>
internal sealed class ApiModels
{
    private readonly Dictionary<string, Model> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonElement> _schemas = new(StringComparer.Ordinal);
    private readonly RouteBuild _route;

    private ApiModels(RouteBuild route)
    {
        _route = route;
        foreach (var model in route.Api.Models.Concat(route.Api.Routes.SelectMany(other => other.RequestModels.Values)))
        {
            _models[model.Name] = model;
        }
    }

    /// <summary>The models of a route's API, gathered once for all of its routes and stages.</summary>
    public static ApiModels Of(RouteBuild route) => route.Stage.Build.Shared(new Key(route.Api), () => new ApiModels(route));

    /// <summary>The schema that <c>https://apigateway.amazonaws.com/restapis/{id}/models/{name}</c> stands for.</summary>
    public JsonElement? Find(Uri address) =>
        address.Host == "apigateway.amazonaws.com" && address.Segments is [.., "models/", var name] && _models.TryGetValue(name, out var model)
            ? Schema(model)
            : null;

    /// <summary>The schema with the models inside that it refers to, so that <c>#/components/schemas/Name</c> leads to them.</summary>
    public JsonElement Schema(Model model)
    {
        var schema = Resolved(model);
        if (schema.ValueKind != JsonValueKind.Object || schema.TryGetProperty("components", out _) || Reached(schema) is not { Count: > 0 } others)
        {
            return schema;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var member in schema.EnumerateObject())
            {
                member.WriteTo(json);
            }

            json.WriteStartObject("components");
            json.WriteStartObject("schemas");
            foreach (var (name, other) in others)
            {
                json.WritePropertyName(name);
                other.WriteTo(json);
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }

    private Dictionary<string, JsonElement> Reached(JsonElement schema)
    {
        var reached = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var open = new Stack<JsonElement>([schema]);
        while (open.TryPop(out var next))
        {
            foreach (var name in References(next))
            {
                if (!reached.ContainsKey(name) && Named(name) is { } found)
                {
                    reached.Add(name, found);
                    open.Push(found);
                }
            }
        }

        return reached;
    }

    private JsonElement? Named(string name)
    {
        if (!_schemas.TryGetValue(name, out var schema))
        {
            if (!_models.TryGetValue(name, out var model))
            {
                return null;
            }

            schema = Resolved(model);
            _schemas.Add(name, schema);
        }

        return schema;
    }

    private static IEnumerable<string> References(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member =>
            member.Name == "$ref" && member.Value.ValueKind == JsonValueKind.String && member.Value.GetString()!.StartsWith(ModelExpansion.Reference, StringComparison.Ordinal)
                ? [member.Value.GetString()![ModelExpansion.Reference.Length..].Split('/')[0]]
                : References(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private JsonElement Resolved(Model model) => JsonElement.Parse(model.Schema.Value.MapText(text => _route.Resolve(text)).ToJson());

    /// <summary>The very value, without a look into it: that would cost as much as the API is large, for each of its routes.</summary>
    private readonly record struct Key(RestApi Api)
    {
        public bool Equals(Key other) => ReferenceEquals(Api, other.Api);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(Api);
    }
}
