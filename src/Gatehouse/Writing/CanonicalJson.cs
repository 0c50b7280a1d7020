using System.Collections.Immutable;
using System.Text.Json;

namespace Gatehouse;

/// <summary>The bytes of a value in which the order of members does not show, and their hash.</summary>
internal static class CanonicalJson
{
    /// <summary>The first eight hexadecimal digits of the SHA-256 of the value.</summary>
    public static string ShortHash(TemplateValue value) => ShortHash(value, out _);

    /// <summary>The first eight hexadecimal digits of the SHA-256 of the value, and how many bytes the value has.</summary>
    public static string ShortHash(TemplateValue value, out long length)
    {
        using var buffer = new HashingBuffer();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, value);
        }

        length = buffer.Length;
        return Convert.ToHexStringLower(buffer.Hash())[..8];
    }

    private static ImmutableArray<KeyValuePair<string, TemplateValue>> Sorted(ImmutableArray<KeyValuePair<string, TemplateValue>> members)
    {
        for (var index = 1; index < members.Length; index++)
        {
            if (string.CompareOrdinal(members[index - 1].Key, members[index].Key) > 0)
            {
                return members.Sort(static (left, right) => string.CompareOrdinal(left.Key, right.Key));
            }
        }

        return members;
    }

    private static void Write(Utf8JsonWriter writer, TemplateValue value)
    {
        switch (value)
        {
            case TemplateMap map:
                writer.WriteStartObject();
                foreach (var (name, member) in Sorted(map.Members))
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
