using System.Text.Json;
using Gatehouse.Velocity;

namespace Gatehouse.Cli;

/// <summary>Reads the input of a row: what the template sees of request, context and stage.</summary>
internal static class RenderInput
{
    public static MappingInput Read(JsonElement? input)
    {
        var parameters = RenderRow.Member(input, "params");
        return new MappingInput
        {
            Body = RenderRow.Member(input, "body") is { } body ? Raw(body) : "",
            PathParameters = Texts(RenderRow.Member(parameters, "path")),
            QueryString = Texts(RenderRow.Member(parameters, "querystring")),
            Headers = Texts(RenderRow.Member(parameters, "header") ?? RenderRow.Member(input, "headers")),
            Context = RenderRow.Member(input, "context") is { ValueKind: JsonValueKind.Object } context
                && JsonBody.Parse(context.GetRawText()) is VelocityMap map ? map : new VelocityMap(),
            StageVariables = Texts(RenderRow.Member(input, "stageVariables")),
            Variables = Values(RenderRow.Member(input, "variables")),
        };
    }

    /// <summary>A body is text; one given as JSON is the text of that JSON.</summary>
    private static string Raw(JsonElement body) => body.ValueKind switch
    {
        JsonValueKind.String => body.GetString()!,
        JsonValueKind.Null => "",
        _ => body.GetRawText(),
    };

    private static Dictionary<string, string> Texts(JsonElement? map) => Members(map, Raw);

    private static Dictionary<string, object?>? Values(JsonElement? map) => map is { ValueKind: JsonValueKind.Object } ? Members(map, Value) : null;

    /// <summary>The members; of those with the same name the last counts.</summary>
    private static Dictionary<string, T> Members<T>(JsonElement? map, Func<JsonElement, T> read)
    {
        var members = new Dictionary<string, T>(StringComparer.Ordinal);
        if (map is { ValueKind: JsonValueKind.Object } given)
        {
            foreach (var member in given.EnumerateObject())
            {
                members[member.Name] = read(member.Value);
            }
        }

        return members;
    }

    private static object? Value(JsonElement value) =>
        ((VelocityMap)JsonBody.Parse($$"""{"v":{{value.GetRawText()}}}""")!).Get("v");
}
