using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Gatehouse.Conformance;

/// <summary>Compares a message that was sent to SQS.</summary>
internal static class AwsSqsMessage
{
    public static IEnumerable<string> Compare(string name, JsonElement value, AwsBackendRequest? request)
    {
        if (request is null)
        {
            return ["SQS was not called."];
        }

        var form = System.Web.HttpUtility.ParseQueryString(Encoding.UTF8.GetString(request.Body));
        var message = MessageBody(request.Body);
        switch (name)
        {
            case "sqs_message_md5":
                var md5 = Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(message)));
                return md5 == value.GetString() ? [] : [$"message: {message}"];
            case "sqs_message_body":
                return AwsRecordedValues.TryParse(message) is { } json && JsonElement.DeepEquals(json, value) ? [] : [$"message: {message}"];
            default:
                var attributes = Enumerable.Range(1, 10)
                    .Where(index => form[$"MessageAttribute.{index}.Name"] is not null)
                    .ToDictionary(
                        index => form[$"MessageAttribute.{index}.Name"]!,
                        index => new { DataType = form[$"MessageAttribute.{index}.Value.DataType"], StringValue = form[$"MessageAttribute.{index}.Value.StringValue"] });
                return JsonElement.DeepEquals(JsonSerializer.SerializeToElement(attributes), value) ? [] : [$"attributes: {JsonSerializer.Serialize(attributes)}"];
        }
    }

    /// <summary>The message of a call in either protocol.</summary>
    public static string MessageBody(byte[] body)
    {
        var text = Encoding.UTF8.GetString(body);
        return AwsRecordedValues.TryParse(text) is { ValueKind: JsonValueKind.Object } json
            ? AwsRestDefinition.Text(json, "MessageBody") ?? ""
            : System.Web.HttpUtility.ParseQueryString(text)["MessageBody"] ?? "";
    }
}
