using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatehouse.Local;

/// <summary>The list of <c>/_gatehouse/apis</c>.</summary>
internal static class ApiList
{
    /// <summary>The list as JSON.</summary>
    public static ReadOnlyMemory<byte> Write(GatewayModel model, Uri address)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var api in model.Apis)
            {
                Write(json, api, address);
            }

            json.WriteEndArray();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>The address of a stage.</summary>
    public static string Url(ServedApi api, string stage, Uri address)
    {
        var scheme = api.Kind == ApiKind.WebSocket ? "ws" : address.Scheme;
        var root = $"{scheme}://{address.Authority}{RequestPlace.Prefix}{api.Id}";
        return stage == "$default" ? root : $"{root}/{stage}";
    }

    /// <summary>The kind as AWS writes it.</summary>
    public static string Name(ApiKind kind) => kind switch { ApiKind.Rest => "REST", ApiKind.Http => "HTTP", _ => "WEBSOCKET" };

    /// <summary>One API as JSON, with its routes, API keys and token issuers.</summary>
    public static ReadOnlyMemory<byte> WriteOne(ServedApi api, Uri address)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            WriteMembers(json, api, address);
            WriteRoutes(json, api);
            WriteKeys(json, api);
            WriteIssuers(json, api);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteRoutes(Utf8JsonWriter json, ServedApi api)
    {
        json.WriteStartArray("routes");
        foreach (var route in api.Routes)
        {
            json.WriteStartObject();
            json.WriteString("key", route.Key);
            json.WriteString("target", route.Target);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteKeys(Utf8JsonWriter json, ServedApi api)
    {
        json.WriteStartArray("apiKeys");
        foreach (var key in api.Keys)
        {
            json.WriteStartObject();
            json.WriteString("name", key.Name);
            json.WriteString("id", key.Id);
            json.WriteString("value", key.Value);
            json.WriteBoolean("enabled", key.Enabled);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIssuers(Utf8JsonWriter json, ServedApi api)
    {
        json.WriteStartArray("tokenIssuers");
        foreach (var issuer in api.Issuers)
        {
            json.WriteStringValue(issuer.Issuer);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ServedApi api, Uri address)
    {
        json.WriteStartObject();
        WriteMembers(json, api, address);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, ServedApi api, Uri address)
    {
        json.WriteString("id", api.Id);
        json.WriteString("name", api.Name);
        json.WriteString("kind", Name(api.Kind));
        json.WriteString("stack", api.Stack);
        json.WriteString("logicalId", api.LogicalId);
        json.WriteStartArray("stages");
        foreach (var stage in api.Stages)
        {
            json.WriteStartObject();
            json.WriteString("name", stage);
            json.WriteString("url", Url(api, stage, address));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
