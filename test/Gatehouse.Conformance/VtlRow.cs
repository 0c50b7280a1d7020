using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Gatehouse.Velocity;

namespace Gatehouse.Conformance;

/// <summary>One row of the template cases, rendered as its dialect wants and compared as it says.</summary>
internal sealed record VtlRow(string Id, JsonElement Row)
{
    public static VtlRow From(JsonElement row) => new(row.GetProperty("id").GetString()!, row);

    private VelocityDialect Dialect => Text("dialect") == "apigw" ? VelocityDialect.ApiGateway : VelocityDialect.Velocity;

    /// <summary>What is wrong with the result; null when it is as expected.</summary>
    public string? Problem()
    {
        var compare = Text("compare");
        string rendered;
        try
        {
            rendered = Render();
        }
        catch (Exception e) when (e is VelocityParseException or VelocityRenderException)
        {
            return compare == "error" ? ErrorProblem(e) : $"failed: {e.Message}";
        }

        if (compare == "error")
            return $"should fail, rendered {rendered}";

        var expected = Text("expected")!;
        var isSame = compare switch
        {
            "json" => SameJson(expected, rendered),
            "lambda-echo-json" => SameJson(expected, rendered.Length == 0 ? "{}" : rendered),
            "whitespace" => Squeeze(expected) == Squeeze(rendered),
            _ => expected == rendered,
        };
        return isSame ? null : $"template {Text("template")}\nexpected {JsonSerializer.Serialize(expected)}\nrendered {JsonSerializer.Serialize(rendered)}";
    }

    private string? ErrorProblem(Exception e)
    {
        var body = Text("recorded_body");
        return body is null || body.Contains(e.Message, StringComparison.Ordinal) ? null : $"expected {body}\nfailed with {e.Message}";
    }

    private string Render()
    {
        if (Dialect == VelocityDialect.Velocity)
            return VelocityTemplate.Parse(Text("template")!, Dialect).Render(VtlValues.Context(Member(Row, "context")));

        var input = Member(Row, "input");
        var context = VtlValues.GatewayContext(input);
        var mapping = VtlValues.Input(input, context);
        if (Member(input, "preceded_by_request_template").ValueKind == JsonValueKind.String)
            MappingTemplate.Parse(Member(input, "preceded_by_request_template").GetString()!).Render(mapping);

        var rendered = MappingTemplate.Parse(Text("template")!).Render(mapping);
        if (Member(input, "then_response_template").ValueKind == JsonValueKind.String)
            rendered = MappingTemplate.Parse(Member(input, "then_response_template").GetString()!).Render(mapping with { Body = rendered });

        CheckOverrides(Member(input, "also_expected"), context);
        return rendered;
    }

    private static void CheckOverrides(JsonElement expected, VelocityMap context)
    {
        if (expected.ValueKind != JsonValueKind.Object)
            return;

        var actual = (VelocityMap)context["responseOverride"]!;
        foreach (var member in expected.EnumerateObject())
            Assert.True(SameJson(member.Value.GetRawText(), JsonBody.Serialize(actual[member.Name])), $"responseOverride.{member.Name}");
    }

    private string? Text(string name) => Member(Row, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static JsonElement Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    private static bool SameJson(string expected, string actual)
    {
        try
        {
            return JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual));
        }
        catch (JsonException)
        {
            return expected == actual;
        }
    }

    private static string Squeeze(string text) => Regex.Replace(text, @"\s+", " ").Trim();
}
