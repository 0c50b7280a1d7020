using System.Buffers;
using System.Text.Json;

namespace Gatehouse.Local.Rest;

/// <summary>
/// The query protocol of actions, put into the JSON protocol that endpoints on this machine speak, and back.
/// </summary>
internal static class QueriedAction
{
    /// <summary>Query parameters are what counts; a body would not be read.</summary>
    public static void ToJson(IntegrationRequest call)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var parameter in call.Query.DistinctBy(parameter => parameter.Name))
            {
                Write(json, parameter);
            }

            json.WriteEndObject();
        }

        call.Body = buffer.WrittenMemory;
        call.Query.Clear();
    }

    /// <summary>The answer as the query protocol has it; others than successes are left alone.</summary>
    public static IntegrationReply Wrap(IntegrationReply reply, string action, string requestId)
    {
        if (reply.Status != 200 || JsonProblem.Of(reply.Body) is not null)
        {
            return reply;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartObject(action + "Response");
            json.WritePropertyName(action + "Result");
            json.WriteRawValue(reply.Body.Span);
            json.WriteStartObject("ResponseMetadata");
            json.WriteString("RequestId", reply.RequestId ?? requestId);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return new() { Status = reply.Status, Headers = reply.Headers, Body = buffer.WrittenMemory, RequestId = reply.RequestId };
    }

    // Everything is text in a query; JSON tells flags and numbers apart.
    private static void Write(Utf8JsonWriter json, QueryParameter parameter)
    {
        var text = parameter.IsEncoded ? GatewayText.Decode(parameter.Value, plusIsSpace: true) : parameter.Value;
        json.WritePropertyName(parameter.Name);
        switch (text)
        {
            case "true" or "false":
                json.WriteBooleanValue(text == "true");
                break;
            default:
                json.WriteStringValue(text);
                break;
        }
    }
}
