using System.Buffers;
using System.Text.Json;

namespace Gatehouse.Local;

/// <summary>The body of a 404 of the gateway itself.</summary>
internal static class NotFoundBody
{
    /// <summary>A message, and the addresses that do lead somewhere.</summary>
    public static ReadOnlyMemory<byte> Write(string message, GatewayModel model, Uri address)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("message", message);
            json.WriteStartArray("urls");
            foreach (var api in model.Apis)
            {
                foreach (var stage in api.Stages)
                {
                    json.WriteStringValue(ApiList.Url(api, stage, address));
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
