using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace Gatehouse;

/// <summary>The bytes of a value in which the order of members does not show, and their hash.</summary>
internal static class CanonicalJson
{
    /// <summary>The first eight hexadecimal digits of the SHA-256 of the value.</summary>
    public static string ShortHash(TemplateValue value) => ShortHash(value, out _);

    /// <summary>The first eight hexadecimal digits of the SHA-256 of the value, and how many bytes the value has.</summary>
    public static string ShortHash(TemplateValue value, out int length)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, value);
        }

        length = buffer.WrittenCount;
        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan))[..8];
    }

    private static void Write(Utf8JsonWriter writer, TemplateValue value)
    {
        switch (value)
        {
            case TemplateMap map:
                writer.WriteStartObject();
                foreach (var (name, member) in map.Members.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key)))
                {
                    writer.WritePropertyName(name);
                    Write(writer, member);
                }

                writer.WriteEndObject();
                break;
            case TemplateList list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
