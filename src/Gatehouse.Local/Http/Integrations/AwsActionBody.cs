using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gatehouse.Local.Http;

/// <summary>The JSON in which the parameters of a first-class integration are sent.</summary>
internal static class AwsActionBody
{
    private static readonly HashSet<string> Numbers = ["DelaySeconds", "MaxNumberOfMessages", "VisibilityTimeout", "WaitTimeSeconds"];
    private static readonly HashSet<string> Structures = ["MessageAttributes", "MessageSystemAttributes", "AttributeNames", "MessageAttributeNames", "Resources"];

    /// <summary>The body of a call.</summary>
    public static string Write(AwsActionDescription action, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var members = new JsonObject();
        foreach (var (name, value) in parameters)
        {
            if (name != "Region")
            {
                members[action.IsCamelCase ? JsonNamingPolicy.CamelCase.ConvertName(name) : name] = Value(name, value);
            }
        }

        return (action.Subtype == "EventBridge-PutEvents" ? new JsonObject { ["Entries"] = new JsonArray(members) } : members).ToJsonString();
    }

    private static JsonNode? Value(string name, string value)
    {
        if (name == "Data")
        {
            return Convert.ToBase64String(Encoding.UTF8.GetBytes(value));
        }

        if (Numbers.Contains(name) && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return Structures.Contains(name) ? Structure(value) : value;
    }

    private static JsonNode? Structure(string value)
    {
        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException)
        {
            return new JsonArray([.. value.Split(',', StringSplitOptions.TrimEntries).Select(static item => JsonValue.Create(item))]);
        }
    }
}
