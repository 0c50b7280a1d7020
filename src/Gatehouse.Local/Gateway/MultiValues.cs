using System.Text.Json;

namespace Gatehouse.Local;

/// <summary>Writes the pairs of members in which events show repeated headers and query parameters.</summary>
internal static class MultiValues
{
    /// <summary>Writes a map with the last value of each name, and a map with all values; null each when there is none.</summary>
    public static void Write(Utf8JsonWriter json, string single, string multi, List<KeyValuePair<string, string>> lines, StringComparer comparer)
    {
        if (lines.Count == 0)
        {
            json.WriteNull(single);
            json.WriteNull(multi);
            return;
        }

        var groups = lines.GroupBy(static line => line.Key, static line => line.Value, comparer).ToList();
        json.WriteStartObject(single);
        foreach (var group in groups)
        {
            json.WriteString(group.Key, group.Last());
        }

        json.WriteEndObject();
        json.WriteStartObject(multi);
        foreach (var group in groups)
        {
            json.WriteStartArray(group.Key);
            foreach (var value in group)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a map, or null when it is empty.</summary>
    public static void WriteMap(Utf8JsonWriter json, string name, IReadOnlyCollection<KeyValuePair<string, string>> entries)
    {
        if (entries.Count == 0)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        foreach (var (key, value) in entries)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
    }
}
