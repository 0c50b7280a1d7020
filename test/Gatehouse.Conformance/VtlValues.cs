using System.Text.Json;
using Gatehouse.Velocity;

namespace Gatehouse.Conformance;

/// <summary>Turns the members of a row into the values of templates.</summary>
internal static class VtlValues
{
    /// <summary>Variables for a stock Velocity template: lists are plain Java lists.</summary>
    public static VelocityMap Context(JsonElement context) =>
        context.ValueKind == JsonValueKind.Object ? (VelocityMap)Plain(JsonBody.Parse(context.GetRawText()))! : [];

    /// <summary><c>$context</c> as the gateway begins with it, then what the row adds.</summary>
    public static VelocityMap GatewayContext(JsonElement input)
    {
        var context = new VelocityMap
        {
            { "requestOverride", new VelocityMap { { "header", new VelocityMap() }, { "path", new VelocityMap() }, { "querystring", new VelocityMap() } } },
            { "responseOverride", new VelocityMap { { "header", new VelocityMap() } } },
        };
        var hasRequestTemplate = input.ValueKind == JsonValueKind.Object && input.TryGetProperty("preceded_by_request_template", out _);
        if (!hasRequestTemplate && input.TryGetProperty("context", out var given))
        {
            foreach (var (name, value) in (VelocityMap)JsonBody.Parse(given.GetRawText())!)
                context.Put(name, value);
        }

        if (input.TryGetProperty("request_body", out var body))
            ((VelocityMap)((VelocityMap)context["requestOverride"]!)["path"]!)["body"] = body.GetString();
        return context;
    }

    public static MappingInput Input(JsonElement input, VelocityMap context) => new()
    {
        Body = input.TryGetProperty("body", out var body) ? body.GetString() ?? "" : "",
        PathParameters = Texts(input, "params", "path"),
        QueryString = Texts(input, "params", "querystring"),
        Headers = Texts(input, "params", "header"),
        StageVariables = Texts(input, "stageVariables"),
        Context = context,
    };

    private static OrderedDictionary<string, string> Texts(JsonElement element, params ReadOnlySpan<string> path)
    {
        var texts = new OrderedDictionary<string, string>();
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return texts;
        }

        foreach (var member in element.EnumerateObject())
            texts[member.Name] = member.Value.ToString();
        return texts;
    }

    private static object? Plain(object? value)
    {
        switch (value)
        {
            case VelocityMap map:
                var members = new VelocityMap();
                foreach (var (name, member) in map)
                    members.Put(name, Plain(member));
                return members;
            case JsonArray array:
                return new VelocityList(array.Select(Plain));
            default:
                return value;
        }
    }
}
