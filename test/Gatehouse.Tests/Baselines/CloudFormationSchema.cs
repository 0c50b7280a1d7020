using System.Text.Json;
using System.Text.RegularExpressions;

namespace Gatehouse.Tests.Baselines;

/// <summary>What AWS publishes of CloudFormation's resource types, as an oracle for what is written. Without the data everything fits.</summary>
internal static class CloudFormationSchema
{
    private static readonly JsonElement? Types = Load();

    public static bool IsThere => Types is not null;

    /// <summary>What does not fit the schema, with the place of it.</summary>
    public static IEnumerable<string> Problems(TemplateResource resource)
    {
        if (Types is not { } types || !types.TryGetProperty(resource.Type, out var type))
        {
            return Types is not null && resource.Type.StartsWith("AWS::ApiGateway", StringComparison.Ordinal) ? [resource.Type + " does not exist"] : [];
        }

        using var document = JsonDocument.Parse(resource.Properties.ToJson());
        return Map(document.RootElement.Clone(), type.GetProperty("properties"), type, resource.LogicalId).ToList();
    }

    private static IEnumerable<string> Map(JsonElement map, JsonElement members, JsonElement type, string at)
    {
        foreach (var member in members.EnumerateObject().Where(member => Is(member.Value, "required")))
        {
            if (!map.TryGetProperty(member.Name, out _))
            {
                yield return $"{at} lacks {member.Name}";
            }
        }

        foreach (var member in map.EnumerateObject())
        {
            if (!members.TryGetProperty(member.Name, out var schema))
            {
                yield return $"{at}.{member.Name} does not exist";
                continue;
            }

            foreach (var problem in Value(member.Value, schema.GetProperty("type"), schema, type, $"{at}.{member.Name}"))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<string> Value(JsonElement value, JsonElement kind, JsonElement schema, JsonElement type, string at)
    {
        if (IsIntrinsic(value))
        {
            return [];
        }

        if (kind.ValueKind == JsonValueKind.String)
        {
            return Scalar(value, kind.GetString()!, schema, at);
        }

        return kind.EnumerateObject().First() switch
        {
            { Name: "array", Value: var items } => value.ValueKind == JsonValueKind.Array
                ? value.EnumerateArray().SelectMany((item, index) => Value(item, items, default, type, $"{at}[{index}]"))
                : [$"{at} is no list"],
            { Name: "map", Value: var values } => value.ValueKind == JsonValueKind.Object
                ? value.EnumerateObject().SelectMany(member => Value(member.Value, values, default, type, $"{at}.{member.Name}"))
                : [$"{at} is no map"],
            { Name: "ref", Value: var name } => value.ValueKind == JsonValueKind.Object
                ? Map(value, type.GetProperty("types").GetProperty(name.GetString()!), type, at)
                : [$"{at} is no object"],
            { Name: "union", Value: var choices } => choices.EnumerateArray().Any(choice => !Value(value, choice, schema, type, at).Any()) ? [] : [$"{at} is of no type allowed"],
            _ => kind.TryGetProperty("type", out var plain) ? Scalar(value, plain.GetString()!, kind, at).Concat(Scalar(value, plain.GetString()!, schema, at)) : [],
        };
    }

    private static IEnumerable<string> Scalar(JsonElement value, string kind, JsonElement schema, string at)
    {
        var fits = kind switch
        {
            "json" => true,
            "tag" => value.TryGetProperty("Key", out _) && value.TryGetProperty("Value", out _),
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            _ => kind != "number" || value.ValueKind == JsonValueKind.Number,
        };
        if (!fits)
        {
            return [$"{at} is no {kind}"];
        }

        return schema.ValueKind == JsonValueKind.Object ? Limits(value, schema, at) : [];
    }

    private static IEnumerable<string> Limits(JsonElement value, JsonElement schema, string at)
    {
        if (schema.TryGetProperty("enum", out var choices) && choices.EnumerateArray().All(choice => choice.GetString() != value.GetString()))
        {
            yield return $"{at} is none of {choices}";
        }

        if (value.ValueKind == JsonValueKind.String && schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(value.GetString()!, pattern.GetString()!))
        {
            yield return $"{at} does not match {pattern}";
        }

        if (value.ValueKind == JsonValueKind.Number
            && ((schema.TryGetProperty("minimum", out var least) && value.GetDouble() < least.GetDouble())
                || (schema.TryGetProperty("maximum", out var most) && value.GetDouble() > most.GetDouble())))
        {
            yield return $"{at} is out of range";
        }
    }

    private static bool Is(JsonElement schema, string flag) => schema.TryGetProperty(flag, out var value) && value.ValueKind == JsonValueKind.True;

    private static bool IsIntrinsic(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        && value.EnumerateObject().ToList() is [var only]
        && (only.Name == "Ref" || only.Name.StartsWith("Fn::", StringComparison.Ordinal));

    private static JsonElement? Load()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Infra.sln")))
        {
            folder = folder.Parent;
        }

        var root = Environment.GetEnvironmentVariable("GATEHOUSE_CONFORMANCE")
            ?? Path.Combine(folder?.Parent?.FullName ?? "", "shared", "conformance");
        var path = Path.Combine(root, "cfn-schema", "compact.json");
        if (!File.Exists(path))
        {
            Console.WriteLine($"Skipped: there is no {path}.");
            return null;
        }

        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.GetProperty("resources").Clone();
    }
}
